import {
  isCustom,
  readTemplates,
  targetFolder,
  templatePaths,
  templatesIn
} from "./chunk-KL5ZK3R3.js";
import "./chunk-EEUUDNXI.js";
export {
  isCustom,
  readTemplates,
  targetFolder,
  templatePaths,
  templatesIn
};
