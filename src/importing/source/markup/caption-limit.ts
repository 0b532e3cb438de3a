/** No caption below a picture is longer, in characters, unless the page calls it one. */
export const captionLimit = 160;
