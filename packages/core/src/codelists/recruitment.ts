/** How people were recruited (HTCDS vic_MethodOfRecruitment, with what partners add). */
export const recruitmentMethods = [
  'agency',
  'recruiter-in-person',
  'family',
  'friends',
  'intimate-partner',
  'social-media',
  'online-advertisement',
  'newspaper-advertisement',
  'broadcast-advertisement',
  'at-work',
  'at-school',
  'religious-leader',
  'abduction',
  'self',
  'other',
  'unknown',
] as const;
export type RecruitmentMethod = (typeof recruitmentMethods)[number];
