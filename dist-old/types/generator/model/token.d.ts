/** Whether a text is a token (RFC 9110 section 5.6.2). */
export declare function isToken(text: string): boolean;
