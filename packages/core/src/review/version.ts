/** The version of Routebook, written into every review. */
export const version = '0.1.0';
