// Which parameters are credentials although the document does not declare them as a security scheme.

/** Words at the end of a name; a token that only leads to a page or guards a form is no credential. */
const secret =
  /(^|[-_.\s])(api[-_]?key|access[-_]?key|auth[-_]?key|private[-_]?key|(access|auth|api|bearer|session|secret)[-_]?token|token|(client[-_]?)?secret|password|passwd)$/i;
const harmless =
  /page|next|continu|cursor|sync|csrf|xsrf|change|idempot|request|cancel|device|public|upload|delta|skip|start/i;

/** Parameters of such a name never show a document's example: authors paste real ones. */
export function isSecretName(name: string): boolean {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2');
  return secret.test(spaced) && !harmless.test(spaced);
}
