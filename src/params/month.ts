/** A month of the text edition, such as `2020-03`. */
export const match = (param: string): boolean => /^\d{4}-\d{2}$/.test(param);
