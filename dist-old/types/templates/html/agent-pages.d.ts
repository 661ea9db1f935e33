import { type Page } from '../../generator/target.js';
import type { OperationDoc } from '../docs/operation-doc.js';
import type { GroupDoc, SiteDoc } from '../docs/site-doc.js';
export declare function llmsPage(site: SiteDoc): Page;
export declare function agentPage(site: SiteDoc, group: GroupDoc, doc: OperationDoc): Page;
