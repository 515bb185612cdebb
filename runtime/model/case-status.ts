/** Where the case stands, for agents and reports: the script and the agent say so. */
export const CASE_STATUSES = ['open', 'pending', 'escalated', 'resolved', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
