/** Positions of a unit: 负责人, 分管领导, 联络员, 值班员, AB岗, 督查, 招商工作领导小组成员. */
export const POSITIONS = [
  'HEAD',
  'DEPUTY',
  'LIAISON',
  'DUTY_OFFICER',
  'STAND_IN',
  'SUPERVISION',
  'LEADING_GROUP_MEMBER',
] as const;

export type Position = (typeof POSITIONS)[number];
