/** The version of the program that the reader sees and copies. */
export const VERSION: string = __FOOTING_VERSION__;
