/** Parameters of such a name never show a document's example: authors paste real ones. */
export declare function isSecretName(name: string): boolean;
