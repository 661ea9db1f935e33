import type Handlebars from 'handlebars';
export declare function handlebars(): typeof Handlebars;
/** What needs no compiler. */
export type HandlebarsRuntime = Pick<typeof Handlebars, 'registerHelper' | 'registerPartial' | 'template'>;
export declare function handlebarsRuntime(): {
    create(): HandlebarsRuntime;
};
