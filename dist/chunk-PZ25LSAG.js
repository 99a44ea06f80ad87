import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  ENGLISH,
  wordsOf
} from "./chunk-SMBKM5KJ.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-HYVV35BM.js";
export {
  ENGLISH,
  wordsOf
};
