export const departments = ['sales', 'purchasing', 'logistics', 'accounting', 'human-resources', 'management'] as const;

export type Department = (typeof departments)[number];
