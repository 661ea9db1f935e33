/**
 * `Folder: { $ref: schemas/folder.yaml }` comes out of the bundler as `Folder`, a reference to a new component `folder`:
 * two names for one schema, which types would have to tell apart. The author's name is kept. `before` holds the names
 * that the document had itself. Changes `document`, which the bundler made for us.
 */
export declare function adoptNames(document: object, before: ReadonlySet<string>): void;
/** Names of component schemas of a document. */
export declare function schemaNames(document: unknown): ReadonlySet<string>;
