/** What kind of movement a route is. */
export const routeKinds = ['trafficking', 'suspected-trafficking', 'high-risk-migration', 'smuggling'] as const;
export type RouteKind = (typeof routeKinds)[number];
