import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  goodUntil,
  meanUptime,
  pageModel
} from "./chunk-GX5IXBED.js";
import "./chunk-NDSKSSYJ.js";
import "./chunk-P437VXRP.js";
import "./chunk-R5UIMMN5.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-SMBKM5KJ.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-HYVV35BM.js";
export {
  goodUntil,
  meanUptime,
  pageModel
};
