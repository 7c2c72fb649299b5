/** The region of an identity pool: the first part of its ID. */
export const regionOf = (pool: string) => pool.split(':')[0] ?? '';
