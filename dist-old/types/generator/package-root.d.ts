/** Absolute path of the folder that holds curlew's package.json. */
export declare const packageRoot: string;
