/** Industries (after ISIC Rev. 4, as HTCDS uses it). */
export const industries = [
  'agriculture', 'forestry', 'fishing', 'mining', 'manufacturing', 'utilities-waste', 'construction', 'trade', 'transport', 'accommodation',
  'food-service', 'online-scam', 'security', 'cleaning', 'recruitment-agency', 'education-religious', 'health-care', 'entertainment',
  'beauty-massage', 'domestic-work', 'commercial-sex', 'begging', 'illicit-activities', 'armed-forces', 'other', 'unknown',
] as const;
export type Industry = (typeof industries)[number];
