/** Milliseconds of a clock that nobody sets. For `performance`, Node would load modules for half a millisecond. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;
