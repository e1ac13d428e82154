/** The largest booking, all its files together, in bytes: 5 MiB. */
export const BOOKING_LIMIT = 5 * 1024 * 1024;
