/** Dutch has no prefix; English has `/en`. */
export const match = (param: string): param is 'en' => param === 'en';
