// generator/config/rebase.ts
import { isAbsolute, join } from "node:path";
function rebase(options, folder) {
  const { input, output, templates, targets, overlays, allowRefs } = options;
  const path = (text) => isFileName(text) && !isAbsolute(text) ? join(folder, text) : text;
  return {
    ...options,
    ...input !== void 0 && { input: path(input) },
    ...output !== void 0 && { output: isAbsolute(output) ? output : join(folder, output) },
    ...templates !== void 0 && { templates: path(templates) },
    ...targets && { targets: targets.map((target) => isTargetPath(target) ? path(target) : target) },
    ...overlays && { overlays: overlays.map(path) },
    ...allowRefs && { allowRefs: allowRefs.map(path) }
  };
}
function isTargetPath(target) {
  return isAbsolute(target) || /^\.{1,2}[\\/]/.test(target) || /\.[cm]?[jt]s$/.test(target);
}
function hasOwnParts({ targets, templates }) {
  return templates !== void 0 || (targets?.some(isTargetPath) ?? false);
}
function isFileName(input) {
  return input !== "-" && !/^[a-z]+:\/\//i.test(input);
}

export {
  rebase,
  isTargetPath,
  hasOwnParts,
  isFileName
};
