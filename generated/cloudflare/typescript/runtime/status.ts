// HTTP status codes as types, for documents that describe a whole class of answers (`4XX`, `default`).

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Numeric<Text extends string> = Text extends `${infer Code extends number}` ? Code : never;

/** `1XX` */
export type InformationalStatus = Numeric<`1${Digit}${Digit}`>;
/** `2XX` */
export type SuccessStatus = Numeric<`2${Digit}${Digit}`>;
/** `3XX` */
export type RedirectStatus = Numeric<`3${Digit}${Digit}`>;
/** `4XX` */
export type ClientErrorStatus = Numeric<`4${Digit}${Digit}`>;
/** `5XX` */
export type ServerErrorStatus = Numeric<`5${Digit}${Digit}`>;
/** What `default` can stand for beside `2XX` and `4XX`. */
export type NonClientErrorStatus = InformationalStatus | RedirectStatus | ServerErrorStatus;
/** What `default` can stand for beside the success answers. */
export type ErrorStatus = NonClientErrorStatus | ClientErrorStatus;
/** Any status code (RFC 9110 section 15). */
export type StatusCode = SuccessStatus | ErrorStatus;
