import {
  formatPiece
} from "./chunks/chunk-OJBKYY3G.js";
export {
  formatPiece as default
};
