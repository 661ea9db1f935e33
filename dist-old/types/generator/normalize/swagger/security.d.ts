/** One security scheme; what is no object stays as it is. */
export declare function upgradeSecurityScheme(value: unknown): unknown;
