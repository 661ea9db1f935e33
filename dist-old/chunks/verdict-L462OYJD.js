import {
  isWrong
} from "./chunk-7TAAVVK6.js";
export {
  isWrong
};
