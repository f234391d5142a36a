/**
 * Business time inside a statement that looks at many rows. As a sub-select it is worked out once; the bare function
 * would be called for every row.
 */
export const BUSINESS_NOW = '(select business_now())';
