/** A BCP 47 tag, such as `en` or `ar-XB`. */
export type LanguageTag = string;
