/** What is wrong, as the end of the sentence "… cannot be written for this shell: …". */
export declare const reasons: {
    readonly 'nul-character': "a NUL character cannot be passed to a program";
    readonly 'line-break-in-header': "a header or the URL holds a line break";
    readonly 'line-break': "a line break cannot stand in an argument of Command Prompt";
    readonly 'control-character': "a control character cannot stand in a line of Command Prompt";
    readonly 'non-ascii': "text beyond ASCII reaches a program from Command Prompt only in the right code page";
    readonly 'header-name': "a header name is not a token of RFC 9110";
    readonly 'header-value': "Invoke-RestMethod sends no header value beyond ASCII";
    readonly 'no-part': "a multipart body without a part cannot be sent";
    readonly 'part-name': "curl takes no multipart name that is empty or holds an equals sign";
    readonly 'part-content-type': "the media type of a multipart part is not one that curl or RFC 9110 accepts";
    readonly 'part-file-name': "curl reads a comma or a semicolon in this file name as its own syntax";
    readonly 'head-with-body': "curl sends no body with HEAD";
    readonly 'user-name': "a user name of HTTP Basic cannot hold a colon (RFC 7617)";
    readonly 'typed-part': "Invoke-RestMethod -Form cannot set the media type of a part";
    readonly 'repeated-part': "Invoke-RestMethod -Form keeps no order between parts of one name and others";
    readonly 'multipart-subtype': "Invoke-RestMethod -Form sends multipart/form-data only";
    readonly 'argument-too-long': "one argument would pass 128 KiB, the limit of Linux";
    readonly 'line-too-long': "the command would pass the longest line that Windows takes";
    readonly 'stop-parsing-word': "PowerShell swallows an argument that is --%";
};
export type Reason = keyof typeof reasons;
/** A value, or the reason why there is none. */
export type Expressed<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly reason: Reason;
};
export declare function expressed<T>(value: T): Expressed<T>;
export declare function inexpressible(reason: Reason): {
    readonly ok: false;
    readonly reason: Reason;
};
