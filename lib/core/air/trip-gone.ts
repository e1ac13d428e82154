/** A header of the server's answer that a browser has no such trip, and of no other answer: the trip's id. */
export const GONE = "X-Trip-Gone";
