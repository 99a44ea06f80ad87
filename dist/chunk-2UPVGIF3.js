import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  goodUntil,
  pageModel
} from "./chunk-2ZQXHMEF.js";
import "./chunk-4NGU5L6Q.js";
import "./chunk-HA4PXUVE.js";
import "./chunk-R5UIMMN5.js";
import "./chunk-OQJ67PD2.js";
import "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-LE7JJZPY.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-R3SNQYRV.js";
import "./chunk-4EBBTPNT.js";
import "./chunk-HYVV35BM.js";
export {
  goodUntil,
  pageModel
};
