import type { TemplateDelegate } from 'handlebars';
import type { Target } from '../target.js';
/** By name without `.hbs`. */
export type Templates = ReadonlyMap<string, TemplateDelegate>;
export declare function compileTemplates(target: Target): Templates;
/** The templates of one of curlew's own targets as the text of a CommonJS module, which {@link compileTemplates} finds built. */
export declare function precompileTemplates(target: Target): string;
