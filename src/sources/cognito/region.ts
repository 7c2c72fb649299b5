/** The region of an identity pool: its ID begins with it. */
export const regionOf = (pool: string) => pool.split(':')[0] ?? '';
