import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  NOTHING,
  addSums,
  badness,
  clipped,
  countLooks,
  holds,
  isNothing,
  isSeen,
  standingIn,
  standsUntil,
  tally,
  timelineOf,
  united
} from "./chunk-Z3T25PNU.js";
import {
  observedS
} from "./chunk-IM5BUH5Q.js";
import {
  DAY_MS,
  HOUR_MS,
  dayOf,
  hourOf
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  checkId,
  instant,
  iso,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-HYVV35BM.js";

// node_modules/@datadog/sketches-js/dist/ddsketch/store/util.js
var require_util = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/store/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.sumOfRange = void 0;
    var sumOfRange = function(array, start, end) {
      var sum = 0;
      for (var i = start; i <= end; i++) {
        sum += array[i];
      }
      return sum;
    };
    exports.sumOfRange = sumOfRange;
  }
});

// sparing:none
var require_none = __commonJS({
  "sparing:none"() {
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/store/DenseStore.js
var require_DenseStore = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/store/DenseStore.js"(exports) {
    "use strict";
    var __spreadArray = exports && exports.__spreadArray || function(to, from, pack) {
      if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
          if (!ar) ar = Array.prototype.slice.call(from, 0, i);
          ar[i] = from[i];
        }
      }
      return to.concat(ar || Array.prototype.slice.call(from));
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DenseStore = void 0;
    var util_1 = require_util();
    var CHUNK_SIZE = 128;
    var DenseStore = (
      /** @class */
      (function() {
        function DenseStore2(chunkSize) {
          if (chunkSize === void 0) {
            chunkSize = CHUNK_SIZE;
          }
          this.chunkSize = chunkSize;
          this.bins = [];
          this.count = 0;
          this.minKey = Infinity;
          this.maxKey = -Infinity;
          this.offset = 0;
        }
        DenseStore2.prototype.add = function(key, weight) {
          if (weight === void 0) {
            weight = 1;
          }
          var index = this._getIndex(key);
          this.bins[index] += weight;
          this.count += weight;
        };
        DenseStore2.prototype.keyAtRank = function(rank, lower) {
          if (lower === void 0) {
            lower = true;
          }
          var runningCount = 0;
          for (var i = 0; i < this.length(); i++) {
            var bin = this.bins[i];
            runningCount += bin;
            if (lower && runningCount > rank || !lower && runningCount >= rank + 1) {
              return i + this.offset;
            }
          }
          return this.maxKey;
        };
        DenseStore2.prototype.merge = function(store) {
          if (store.count === 0) {
            return;
          }
          if (this.count === 0) {
            this.copy(store);
            return;
          }
          if (store.minKey < this.minKey || store.maxKey > this.maxKey) {
            this._extendRange(store.minKey, store.maxKey);
          }
          var collapseStartIndex = store.minKey - store.offset;
          var collapseEndIndex = Math.min(this.minKey, store.maxKey + 1) - store.offset;
          if (collapseEndIndex > collapseStartIndex) {
            var collapseCount = (0, util_1.sumOfRange)(store.bins, collapseStartIndex, collapseEndIndex);
            this.bins[0] += collapseCount;
          } else {
            collapseEndIndex = collapseStartIndex;
          }
          for (var key = collapseEndIndex + store.offset; key < store.maxKey + 1; key++) {
            this.bins[key - this.offset] += store.bins[key - store.offset];
          }
          this.count += store.count;
        };
        DenseStore2.prototype.copy = function(store) {
          this.bins = __spreadArray([], store.bins, true);
          this.count = store.count;
          this.minKey = store.minKey;
          this.maxKey = store.maxKey;
          this.offset = store.offset;
        };
        DenseStore2.prototype.length = function() {
          return this.bins.length;
        };
        DenseStore2.prototype._getNewLength = function(newMinKey, newMaxKey) {
          var desiredLength = newMaxKey - newMinKey + 1;
          return this.chunkSize * Math.ceil(desiredLength / this.chunkSize);
        };
        DenseStore2.prototype._adjust = function(newMinKey, newMaxKey) {
          this._centerBins(newMinKey, newMaxKey);
          this.minKey = newMinKey;
          this.maxKey = newMaxKey;
        };
        DenseStore2.prototype._shiftBins = function(shift) {
          var _a, _b;
          if (shift > 0) {
            this.bins = this.bins.slice(0, -shift);
            (_a = this.bins).unshift.apply(_a, new Array(shift).fill(0));
          } else {
            this.bins = this.bins.slice(Math.abs(shift));
            (_b = this.bins).push.apply(_b, new Array(Math.abs(shift)).fill(0));
          }
          this.offset -= shift;
        };
        DenseStore2.prototype._centerBins = function(newMinKey, newMaxKey) {
          var middleKey = newMinKey + Math.floor((newMaxKey - newMinKey + 1) / 2);
          this._shiftBins(Math.floor(this.offset + this.length() / 2) - middleKey);
        };
        DenseStore2.prototype._extendRange = function(key, secondKey) {
          var _a;
          secondKey = secondKey || key;
          var newMinKey = Math.min(key, secondKey, this.minKey);
          var newMaxKey = Math.max(key, secondKey, this.maxKey);
          if (this.length() === 0) {
            this.bins = new Array(this._getNewLength(newMinKey, newMaxKey)).fill(0);
            this.offset = newMinKey;
            this._adjust(newMinKey, newMaxKey);
          } else if (newMinKey >= this.minKey && newMaxKey < this.offset + this.length()) {
            this.minKey = newMinKey;
            this.maxKey = newMaxKey;
          } else {
            var newLength = this._getNewLength(newMinKey, newMaxKey);
            if (newLength > this.length()) {
              (_a = this.bins).push.apply(_a, new Array(newLength - this.length()).fill(0));
            }
            this._adjust(newMinKey, newMaxKey);
          }
        };
        DenseStore2.prototype._getIndex = function(key) {
          if (key < this.minKey) {
            this._extendRange(key);
          } else if (key > this.maxKey) {
            this._extendRange(key);
          }
          return key - this.offset;
        };
        DenseStore2.prototype.toProto = function() {
          var ProtoStore = require_none().Store;
          return ProtoStore.create({
            contiguousBinCounts: this.bins,
            contiguousBinIndexOffset: this.offset
          });
        };
        DenseStore2.fromProto = function(protoStore) {
          if (!protoStore || /* Double equals (==) is intentional here to check for
           * `null` | `undefined` without including `0` */
          protoStore.contiguousBinCounts == null || protoStore.contiguousBinIndexOffset == null) {
            throw Error("Failed to decode store from protobuf");
          }
          var store = new this();
          var index = protoStore.contiguousBinIndexOffset;
          store.offset = index;
          for (var _i = 0, _a = protoStore.contiguousBinCounts; _i < _a.length; _i++) {
            var count = _a[_i];
            store.add(index, count);
            index += 1;
          }
          return store;
        };
        return DenseStore2;
      })()
    );
    exports.DenseStore = DenseStore;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/store/CollapsingLowestDenseStore.js
var require_CollapsingLowestDenseStore = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/store/CollapsingLowestDenseStore.js"(exports) {
    "use strict";
    var __extends = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics = function(d, b) {
        extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
        };
        return extendStatics(d, b);
      };
      return function(d, b) {
        if (typeof b !== "function" && b !== null)
          throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CollapsingLowestDenseStore = void 0;
    var DenseStore_1 = require_DenseStore();
    var util_1 = require_util();
    var CollapsingLowestDenseStore = (
      /** @class */
      (function(_super) {
        __extends(CollapsingLowestDenseStore2, _super);
        function CollapsingLowestDenseStore2(binLimit, chunkSize) {
          var _this = _super.call(this, chunkSize) || this;
          _this.binLimit = binLimit;
          _this.isCollapsed = false;
          return _this;
        }
        CollapsingLowestDenseStore2.prototype.merge = function(store) {
          if (store.count === 0) {
            return;
          }
          if (this.count === 0) {
            this.copy(store);
            return;
          }
          if (store.minKey < this.minKey || store.maxKey > this.maxKey) {
            this._extendRange(store.minKey, store.maxKey);
          }
          var collapseStartIndex = store.minKey - store.offset;
          var collapseEndIndex = Math.min(this.minKey, store.maxKey + 1) - store.offset;
          if (collapseEndIndex > collapseStartIndex) {
            var collapseCount = (0, util_1.sumOfRange)(store.bins, collapseStartIndex, collapseEndIndex);
            this.bins[0] += collapseCount;
          } else {
            collapseEndIndex = collapseStartIndex;
          }
          for (var key = collapseEndIndex + store.offset; key < store.maxKey + 1; key++) {
            this.bins[key - this.offset] += store.bins[key - store.offset];
          }
          this.count += store.count;
        };
        CollapsingLowestDenseStore2.prototype.copy = function(store) {
          _super.prototype.copy.call(this, store);
          this.isCollapsed = store.isCollapsed;
        };
        CollapsingLowestDenseStore2.prototype._getNewLength = function(newMinKey, newMaxKey) {
          var desiredLength = newMaxKey - newMinKey + 1;
          return Math.min(this.chunkSize * Math.ceil(desiredLength / this.chunkSize), this.binLimit);
        };
        CollapsingLowestDenseStore2.prototype._adjust = function(newMinKey, newMaxKey) {
          if (newMaxKey - newMinKey + 1 > this.length()) {
            newMinKey = newMaxKey - this.length() + 1;
            if (newMinKey >= this.maxKey) {
              this.offset = newMinKey;
              this.minKey = newMinKey;
              this.bins.fill(0);
              this.bins[0] = this.count;
            } else {
              var shift = this.offset - newMinKey;
              if (shift < 0) {
                var collapseStartIndex = this.minKey - this.offset;
                var collapseEndIndex = newMinKey - this.offset;
                var collapsedCount = (0, util_1.sumOfRange)(this.bins, collapseStartIndex, collapseEndIndex);
                this.bins.fill(0, collapseStartIndex, collapseEndIndex);
                this.bins[collapseEndIndex] += collapsedCount;
                this.minKey = newMinKey;
                this._shiftBins(shift);
              } else {
                this.minKey = newMinKey;
                this._shiftBins(shift);
              }
            }
            this.maxKey = newMaxKey;
            this.isCollapsed = true;
          } else {
            this._centerBins(newMinKey, newMaxKey);
            this.minKey = newMinKey;
            this.maxKey = newMaxKey;
          }
        };
        CollapsingLowestDenseStore2.prototype._getIndex = function(key) {
          if (key < this.minKey) {
            if (this.isCollapsed) {
              return 0;
            }
            this._extendRange(key);
            if (this.isCollapsed) {
              return 0;
            }
          } else if (key > this.maxKey) {
            this._extendRange(key);
          }
          return key - this.offset;
        };
        return CollapsingLowestDenseStore2;
      })(DenseStore_1.DenseStore)
    );
    exports.CollapsingLowestDenseStore = CollapsingLowestDenseStore;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/store/CollapsingHighestDenseStore.js
var require_CollapsingHighestDenseStore = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/store/CollapsingHighestDenseStore.js"(exports) {
    "use strict";
    var __extends = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics = function(d, b) {
        extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
        };
        return extendStatics(d, b);
      };
      return function(d, b) {
        if (typeof b !== "function" && b !== null)
          throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CollapsingHighestDenseStore = void 0;
    var DenseStore_1 = require_DenseStore();
    var util_1 = require_util();
    var CollapsingHighestDenseStore = (
      /** @class */
      (function(_super) {
        __extends(CollapsingHighestDenseStore2, _super);
        function CollapsingHighestDenseStore2(binLimit, chunkSize) {
          var _this = _super.call(this, chunkSize) || this;
          _this.binLimit = binLimit;
          _this.isCollapsed = false;
          return _this;
        }
        CollapsingHighestDenseStore2.prototype.merge = function(store) {
          if (store.count === 0) {
            return;
          }
          if (this.count === 0) {
            this.copy(store);
            return;
          }
          if (store.minKey < this.minKey || store.maxKey > this.maxKey) {
            this._extendRange(store.minKey, store.maxKey);
          }
          var collapseEndIndex = store.maxKey - store.offset + 1;
          var collapseStartIndex = Math.max(this.maxKey + 1, store.minKey) - store.offset;
          if (collapseEndIndex > collapseStartIndex) {
            var collapseCount = (0, util_1.sumOfRange)(store.bins, collapseStartIndex, collapseEndIndex);
            this.bins[this.length() - 1] += collapseCount;
          } else {
            collapseStartIndex = collapseEndIndex;
          }
          for (var key = store.minKey; key < collapseStartIndex + store.offset; key++) {
            this.bins[key - this.offset] += store.bins[key - store.offset];
          }
          this.count += store.count;
        };
        CollapsingHighestDenseStore2.prototype.copy = function(store) {
          _super.prototype.copy.call(this, store);
          this.isCollapsed = store.isCollapsed;
        };
        CollapsingHighestDenseStore2.prototype._getNewLength = function(newMinKey, newMaxKey) {
          var desiredLength = newMaxKey - newMinKey + 1;
          return Math.min(this.chunkSize * Math.ceil(desiredLength / this.chunkSize), this.binLimit);
        };
        CollapsingHighestDenseStore2.prototype._adjust = function(newMinKey, newMaxKey) {
          if (newMaxKey - newMinKey + 1 > this.length()) {
            newMaxKey = newMinKey + this.length() + 1;
            if (newMaxKey <= this.minKey) {
              this.offset = newMinKey;
              this.maxKey = newMaxKey;
              this.bins.fill(0);
              this.bins[this.length() - 1] = this.count;
            } else {
              var shift = this.offset - newMinKey;
              if (shift > 0) {
                var collapseStartIndex = newMaxKey - this.offset + 1;
                var collapseEndIndex = this.maxKey - this.offset + 1;
                var collapsedCount = (0, util_1.sumOfRange)(this.bins, collapseStartIndex, collapseEndIndex);
                this.bins.fill(0, collapseStartIndex, collapseEndIndex);
                this.bins[collapseStartIndex - 1] += collapsedCount;
                this.maxKey = newMaxKey;
                this._shiftBins(shift);
              } else {
                this.maxKey = newMaxKey;
                this._shiftBins(shift);
              }
              this.minKey = newMinKey;
              this.isCollapsed = true;
            }
          } else {
            this._centerBins(newMinKey, newMaxKey);
            this.minKey = newMinKey;
            this.maxKey = newMaxKey;
          }
        };
        CollapsingHighestDenseStore2.prototype._getIndex = function(key) {
          if (key < this.minKey) {
            if (this.isCollapsed) {
              return this.length() - 1;
            }
            this._extendRange(key);
            if (this.isCollapsed) {
              return this.length() - 1;
            }
          } else if (key > this.maxKey) {
            this._extendRange(key);
          }
          return key - this.offset;
        };
        return CollapsingHighestDenseStore2;
      })(DenseStore_1.DenseStore)
    );
    exports.CollapsingHighestDenseStore = CollapsingHighestDenseStore;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/store/index.js
var require_store = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/store/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CollapsingHighestDenseStore = exports.CollapsingLowestDenseStore = exports.DenseStore = void 0;
    var DenseStore_1 = require_DenseStore();
    Object.defineProperty(exports, "DenseStore", { enumerable: true, get: function() {
      return DenseStore_1.DenseStore;
    } });
    var CollapsingLowestDenseStore_1 = require_CollapsingLowestDenseStore();
    Object.defineProperty(exports, "CollapsingLowestDenseStore", { enumerable: true, get: function() {
      return CollapsingLowestDenseStore_1.CollapsingLowestDenseStore;
    } });
    var CollapsingHighestDenseStore_1 = require_CollapsingHighestDenseStore();
    Object.defineProperty(exports, "CollapsingHighestDenseStore", { enumerable: true, get: function() {
      return CollapsingHighestDenseStore_1.CollapsingHighestDenseStore;
    } });
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/mapping/KeyMapping.js
var require_KeyMapping = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/mapping/KeyMapping.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.KeyMapping = void 0;
    var index_1 = require_mapping();
    var MIN_SAFE_FLOAT = Math.pow(2, -1023);
    var MAX_SAFE_FLOAT = Number.MAX_VALUE;
    var KeyMapping = (
      /** @class */
      (function() {
        function KeyMapping2(relativeAccuracy, offset) {
          if (offset === void 0) {
            offset = 0;
          }
          if (relativeAccuracy <= 0 || relativeAccuracy >= 1) {
            throw Error("Relative accuracy must be between 0 and 1 when initializing a KeyMapping");
          }
          this.relativeAccuracy = relativeAccuracy;
          this._offset = offset;
          var gammaMantissa = 2 * relativeAccuracy / (1 - relativeAccuracy);
          this.gamma = 1 + gammaMantissa;
          this._multiplier = 1 / Math.log1p(gammaMantissa);
          this.minPossible = MIN_SAFE_FLOAT * this.gamma;
          this.maxPossible = MAX_SAFE_FLOAT / this.gamma;
        }
        KeyMapping2.fromGammaOffset = function(gamma, indexOffset) {
          var relativeAccuracy = (gamma - 1) / (gamma + 1);
          return new this(relativeAccuracy, indexOffset);
        };
        KeyMapping2.prototype.key = function(value) {
          return Math.ceil(this._logGamma(value)) + this._offset;
        };
        KeyMapping2.prototype.value = function(key) {
          return this._powGamma(key - this._offset) * (2 / (1 + this.gamma));
        };
        KeyMapping2.prototype.toProto = function() {
          var ProtoIndexMapping = require_none().IndexMapping;
          return ProtoIndexMapping.create({
            gamma: this.gamma,
            indexOffset: this._offset,
            interpolation: this._protoInterpolation()
          });
        };
        KeyMapping2.fromProto = function(protoMapping) {
          if (!protoMapping || /* Double equals (==) is intentional here to check for
           * `null` | `undefined` without including `0` */
          protoMapping.gamma == null || protoMapping.indexOffset == null) {
            throw Error("Failed to decode mapping from protobuf");
          }
          var Interpolation = require_none().IndexMapping.Interpolation;
          var interpolation = protoMapping.interpolation, gamma = protoMapping.gamma, indexOffset = protoMapping.indexOffset;
          switch (interpolation) {
            case Interpolation.NONE:
              return index_1.LogarithmicMapping.fromGammaOffset(gamma, indexOffset);
            case Interpolation.LINEAR:
              return index_1.LinearlyInterpolatedMapping.fromGammaOffset(gamma, indexOffset);
            case Interpolation.CUBIC:
              return index_1.CubicallyInterpolatedMapping.fromGammaOffset(gamma, indexOffset);
            default:
              throw Error("Unrecognized mapping when decoding from protobuf");
          }
        };
        KeyMapping2.prototype._logGamma = function(value) {
          return Math.log2(value) * this._multiplier;
        };
        KeyMapping2.prototype._powGamma = function(value) {
          return Math.pow(2, value / this._multiplier);
        };
        KeyMapping2.prototype._protoInterpolation = function() {
          var Interpolation = require_none().IndexMapping.Interpolation;
          return Interpolation.NONE;
        };
        return KeyMapping2;
      })()
    );
    exports.KeyMapping = KeyMapping;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/mapping/LogarithmicMapping.js
var require_LogarithmicMapping = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/mapping/LogarithmicMapping.js"(exports) {
    "use strict";
    var __extends = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics = function(d, b) {
        extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
        };
        return extendStatics(d, b);
      };
      return function(d, b) {
        if (typeof b !== "function" && b !== null)
          throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LogarithmicMapping = void 0;
    var KeyMapping_1 = require_KeyMapping();
    var LogarithmicMapping = (
      /** @class */
      (function(_super) {
        __extends(LogarithmicMapping2, _super);
        function LogarithmicMapping2(relativeAccuracy, offset) {
          if (offset === void 0) {
            offset = 0;
          }
          var _this = _super.call(this, relativeAccuracy, offset) || this;
          _this._multiplier *= Math.log(2);
          return _this;
        }
        LogarithmicMapping2.prototype._logGamma = function(value) {
          return Math.log2(value) * this._multiplier;
        };
        LogarithmicMapping2.prototype._powGamma = function(value) {
          return Math.pow(2, value / this._multiplier);
        };
        LogarithmicMapping2.prototype._protoInterpolation = function() {
          var Interpolation = require_none().IndexMapping.Interpolation;
          return Interpolation.NONE;
        };
        return LogarithmicMapping2;
      })(KeyMapping_1.KeyMapping)
    );
    exports.LogarithmicMapping = LogarithmicMapping;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/math.js
var require_math = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/math.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ldexp = exports.frexp = void 0;
    function frexp(value) {
      if (value === 0 || !Number.isFinite(value))
        return [value, 0];
      var absValue = Math.abs(value);
      var exponent = Math.max(-1023, Math.floor(Math.log2(absValue)) + 1);
      var mantissa = absValue * Math.pow(2, -exponent);
      while (mantissa < 0.5) {
        mantissa *= 2;
        exponent--;
      }
      while (mantissa >= 1) {
        mantissa *= 0.5;
        exponent++;
      }
      if (value < 0) {
        mantissa = -mantissa;
      }
      return [mantissa, exponent];
    }
    exports.frexp = frexp;
    function ldexp(mantissa, exponent) {
      var iterations = Math.min(3, Math.ceil(Math.abs(exponent) / 1023));
      var result = mantissa;
      for (var i = 0; i < iterations; i++) {
        result *= Math.pow(2, Math.floor((exponent + i) / iterations));
      }
      return result;
    }
    exports.ldexp = ldexp;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/mapping/LinearlyInterpolatedMapping.js
var require_LinearlyInterpolatedMapping = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/mapping/LinearlyInterpolatedMapping.js"(exports) {
    "use strict";
    var __extends = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics = function(d, b) {
        extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
        };
        return extendStatics(d, b);
      };
      return function(d, b) {
        if (typeof b !== "function" && b !== null)
          throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LinearlyInterpolatedMapping = void 0;
    var KeyMapping_1 = require_KeyMapping();
    var math_1 = require_math();
    var LinearlyInterpolatedMapping = (
      /** @class */
      (function(_super) {
        __extends(LinearlyInterpolatedMapping2, _super);
        function LinearlyInterpolatedMapping2(relativeAccuracy, offset) {
          if (offset === void 0) {
            offset = 0;
          }
          return _super.call(this, relativeAccuracy, offset) || this;
        }
        LinearlyInterpolatedMapping2.prototype._log2Approx = function(value) {
          var _a = (0, math_1.frexp)(value), mantissa = _a[0], exponent = _a[1];
          var significand = 2 * mantissa - 1;
          return significand + (exponent - 1);
        };
        LinearlyInterpolatedMapping2.prototype._exp2Approx = function(value) {
          var exponent = Math.floor(value) + 1;
          var mantissa = (value - exponent + 2) / 2;
          return (0, math_1.ldexp)(mantissa, exponent);
        };
        LinearlyInterpolatedMapping2.prototype._logGamma = function(value) {
          return Math.log2(value) * this._multiplier;
        };
        LinearlyInterpolatedMapping2.prototype._powGamma = function(value) {
          return Math.pow(2, value / this._multiplier);
        };
        LinearlyInterpolatedMapping2.prototype._protoInterpolation = function() {
          var Interpolation = require_none().IndexMapping.Interpolation;
          return Interpolation.LINEAR;
        };
        return LinearlyInterpolatedMapping2;
      })(KeyMapping_1.KeyMapping)
    );
    exports.LinearlyInterpolatedMapping = LinearlyInterpolatedMapping;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/mapping/CubicallyInterpolatedMapping.js
var require_CubicallyInterpolatedMapping = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/mapping/CubicallyInterpolatedMapping.js"(exports) {
    "use strict";
    var __extends = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics = function(d, b) {
        extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
        };
        return extendStatics(d, b);
      };
      return function(d, b) {
        if (typeof b !== "function" && b !== null)
          throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CubicallyInterpolatedMapping = void 0;
    var KeyMapping_1 = require_KeyMapping();
    var math_1 = require_math();
    var CubicallyInterpolatedMapping = (
      /** @class */
      (function(_super) {
        __extends(CubicallyInterpolatedMapping2, _super);
        function CubicallyInterpolatedMapping2(relativeAccuracy, offset) {
          if (offset === void 0) {
            offset = 0;
          }
          var _this = _super.call(this, relativeAccuracy, offset) || this;
          _this.A = 6 / 35;
          _this.B = -3 / 5;
          _this.C = 10 / 7;
          _this._multiplier /= _this.C;
          return _this;
        }
        CubicallyInterpolatedMapping2.prototype._cubicLog2Approx = function(value) {
          var _a = (0, math_1.frexp)(value), mantissa = _a[0], exponent = _a[1];
          var significand = 2 * mantissa - 1;
          return ((this.A * significand + this.B) * significand + this.C) * significand + (exponent - 1);
        };
        CubicallyInterpolatedMapping2.prototype._cubicExp2Approx = function(value) {
          var exponent = Math.floor(value);
          var delta0 = this.B * this.B - 3 * this.A * this.C;
          var delta1 = 2 * this.B * this.B * this.B - 9 * this.A * this.B * this.C - 27 * this.A * this.A * (value - exponent);
          var cardano = Math.cbrt((delta1 - Math.sqrt(delta1 * delta1 - 4 * delta0 * delta0 * delta0)) / 2);
          var significandPlusOne = -(this.B + cardano + delta0 / cardano) / (3 * this.A) + 1;
          var mantissa = significandPlusOne / 2;
          return (0, math_1.ldexp)(mantissa, exponent + 1);
        };
        CubicallyInterpolatedMapping2.prototype._logGamma = function(value) {
          return this._cubicLog2Approx(value) * this._multiplier;
        };
        CubicallyInterpolatedMapping2.prototype._powGamma = function(value) {
          return this._cubicExp2Approx(value / this._multiplier);
        };
        CubicallyInterpolatedMapping2.prototype._protoInterpolation = function() {
          var Interpolation = require_none().IndexMapping.Interpolation;
          return Interpolation.CUBIC;
        };
        return CubicallyInterpolatedMapping2;
      })(KeyMapping_1.KeyMapping)
    );
    exports.CubicallyInterpolatedMapping = CubicallyInterpolatedMapping;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/mapping/index.js
var require_mapping = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/mapping/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CubicallyInterpolatedMapping = exports.LinearlyInterpolatedMapping = exports.LogarithmicMapping = exports.KeyMapping = void 0;
    var KeyMapping_1 = require_KeyMapping();
    Object.defineProperty(exports, "KeyMapping", { enumerable: true, get: function() {
      return KeyMapping_1.KeyMapping;
    } });
    var LogarithmicMapping_1 = require_LogarithmicMapping();
    Object.defineProperty(exports, "LogarithmicMapping", { enumerable: true, get: function() {
      return LogarithmicMapping_1.LogarithmicMapping;
    } });
    var LinearlyInterpolatedMapping_1 = require_LinearlyInterpolatedMapping();
    Object.defineProperty(exports, "LinearlyInterpolatedMapping", { enumerable: true, get: function() {
      return LinearlyInterpolatedMapping_1.LinearlyInterpolatedMapping;
    } });
    var CubicallyInterpolatedMapping_1 = require_CubicallyInterpolatedMapping();
    Object.defineProperty(exports, "CubicallyInterpolatedMapping", { enumerable: true, get: function() {
      return CubicallyInterpolatedMapping_1.CubicallyInterpolatedMapping;
    } });
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/DDSketch.js
var require_DDSketch = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/DDSketch.js"(exports) {
    "use strict";
    var __extends = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics = function(d, b) {
        extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
        };
        return extendStatics(d, b);
      };
      return function(d, b) {
        if (typeof b !== "function" && b !== null)
          throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LogCollapsingHighestDenseDDSketch = exports.LogCollapsingLowestDenseDDSketch = exports.DDSketch = void 0;
    var store_1 = require_store();
    var mapping_1 = require_mapping();
    var DEFAULT_RELATIVE_ACCURACY = 0.01;
    var DEFAULT_BIN_LIMIT = 2048;
    var BaseDDSketch = (
      /** @class */
      (function() {
        function BaseDDSketch2(_a) {
          var mapping2 = _a.mapping, store = _a.store, negativeStore = _a.negativeStore, zeroCount = _a.zeroCount;
          this.mapping = mapping2;
          this.store = store;
          this.negativeStore = negativeStore;
          this.zeroCount = zeroCount;
          this.count = this.negativeStore.count + this.zeroCount + this.store.count;
          this.min = Infinity;
          this.max = -Infinity;
          this.sum = 0;
        }
        BaseDDSketch2.prototype.accept = function(value, weight) {
          if (weight === void 0) {
            weight = 1;
          }
          if (weight <= 0) {
            throw Error("Weight must be a positive number");
          }
          if (value > this.mapping.minPossible) {
            var key = this.mapping.key(value);
            this.store.add(key, weight);
          } else if (value < -this.mapping.minPossible) {
            var key = this.mapping.key(-value);
            this.negativeStore.add(key, weight);
          } else {
            this.zeroCount += weight;
          }
          this.count += weight;
          this.sum += value * weight;
          if (value < this.min) {
            this.min = value;
          }
          if (value > this.max) {
            this.max = value;
          }
        };
        BaseDDSketch2.prototype.getValueAtQuantile = function(quantile2) {
          if (quantile2 < 0 || quantile2 > 1 || this.count === 0) {
            return NaN;
          }
          var rank = quantile2 * (this.count - 1);
          var quantileValue = 0;
          if (rank < this.negativeStore.count) {
            var reversedRank = this.negativeStore.count - rank - 1;
            var key = this.negativeStore.keyAtRank(reversedRank, false);
            quantileValue = -this.mapping.value(key);
          } else if (rank < this.zeroCount + this.negativeStore.count) {
            return 0;
          } else {
            var key = this.store.keyAtRank(rank - this.zeroCount - this.negativeStore.count);
            quantileValue = this.mapping.value(key);
          }
          return quantileValue;
        };
        BaseDDSketch2.prototype.merge = function(sketch) {
          if (!this.mergeable(sketch)) {
            throw new Error("Cannot merge two DDSketches with different `relativeAccuracy` parameters");
          }
          if (sketch.count === 0) {
            return;
          }
          if (this.count === 0) {
            this._copy(sketch);
            return;
          }
          this.store.merge(sketch.store);
          this.zeroCount += sketch.zeroCount;
          this.count += sketch.count;
          this.sum += sketch.sum;
          if (sketch.min < this.min) {
            this.min = sketch.min;
          }
          if (sketch.max > this.max) {
            this.max = sketch.max;
          }
        };
        BaseDDSketch2.prototype.mergeable = function(sketch) {
          return this.mapping.gamma === sketch.mapping.gamma;
        };
        BaseDDSketch2.prototype._copy = function(sketch) {
          this.store.copy(sketch.store);
          this.negativeStore.copy(sketch.negativeStore);
          this.zeroCount = sketch.zeroCount;
          this.min = sketch.min;
          this.max = sketch.max;
          this.count = sketch.count;
          this.sum = sketch.sum;
        };
        BaseDDSketch2.prototype.toProto = function() {
          var ProtoDDSketch = require_none().DDSketch;
          var message = ProtoDDSketch.create({
            mapping: this.mapping.toProto(),
            positiveValues: this.store.toProto(),
            negativeValues: this.negativeStore.toProto(),
            zeroCount: this.zeroCount
          });
          return ProtoDDSketch.encode(message).finish();
        };
        BaseDDSketch2.fromProto = function(buffer) {
          var ProtoDDSketch = require_none().DDSketch;
          var decoded = ProtoDDSketch.decode(buffer);
          var mapping2 = mapping_1.KeyMapping.fromProto(decoded.mapping);
          var store = store_1.DenseStore.fromProto(decoded.positiveValues);
          var negativeStore = store_1.DenseStore.fromProto(decoded.negativeValues);
          var zeroCount = decoded.zeroCount;
          return new BaseDDSketch2({ mapping: mapping2, store, negativeStore, zeroCount });
        };
        return BaseDDSketch2;
      })()
    );
    var defaultConfig = {
      relativeAccuracy: DEFAULT_RELATIVE_ACCURACY
    };
    var DDSketch2 = (
      /** @class */
      (function(_super) {
        __extends(DDSketch3, _super);
        function DDSketch3(_a) {
          var _b = _a === void 0 ? defaultConfig : _a, _c = _b.relativeAccuracy, relativeAccuracy = _c === void 0 ? DEFAULT_RELATIVE_ACCURACY : _c;
          var mapping2 = new mapping_1.LogarithmicMapping(relativeAccuracy);
          var store = new store_1.DenseStore();
          var negativeStore = new store_1.DenseStore();
          return _super.call(this, { mapping: mapping2, store, negativeStore, zeroCount: 0 }) || this;
        }
        return DDSketch3;
      })(BaseDDSketch)
    );
    exports.DDSketch = DDSketch2;
    var LogCollapsingLowestDenseDDSketch = (
      /** @class */
      (function(_super) {
        __extends(LogCollapsingLowestDenseDDSketch2, _super);
        function LogCollapsingLowestDenseDDSketch2(_a) {
          var _b = _a === void 0 ? defaultConfig : _a, _c = _b.relativeAccuracy, relativeAccuracy = _c === void 0 ? DEFAULT_RELATIVE_ACCURACY : _c, _d = _b.binLimit, binLimit = _d === void 0 ? DEFAULT_BIN_LIMIT : _d;
          var mapping2 = new mapping_1.LogarithmicMapping(relativeAccuracy);
          var store = new store_1.CollapsingLowestDenseStore(binLimit);
          var negativeStore = new store_1.CollapsingLowestDenseStore(binLimit);
          return _super.call(this, { mapping: mapping2, store, negativeStore, zeroCount: 0 }) || this;
        }
        return LogCollapsingLowestDenseDDSketch2;
      })(BaseDDSketch)
    );
    exports.LogCollapsingLowestDenseDDSketch = LogCollapsingLowestDenseDDSketch;
    var LogCollapsingHighestDenseDDSketch = (
      /** @class */
      (function(_super) {
        __extends(LogCollapsingHighestDenseDDSketch2, _super);
        function LogCollapsingHighestDenseDDSketch2(_a) {
          var _b = _a === void 0 ? defaultConfig : _a, _c = _b.relativeAccuracy, relativeAccuracy = _c === void 0 ? DEFAULT_RELATIVE_ACCURACY : _c, _d = _b.binLimit, binLimit = _d === void 0 ? DEFAULT_BIN_LIMIT : _d;
          var mapping2 = new mapping_1.LogarithmicMapping(relativeAccuracy);
          var store = new store_1.CollapsingHighestDenseStore(binLimit);
          var negativeStore = new store_1.CollapsingHighestDenseStore(binLimit);
          return _super.call(this, { mapping: mapping2, store, negativeStore, zeroCount: 0 }) || this;
        }
        return LogCollapsingHighestDenseDDSketch2;
      })(BaseDDSketch)
    );
    exports.LogCollapsingHighestDenseDDSketch = LogCollapsingHighestDenseDDSketch;
  }
});

// node_modules/@datadog/sketches-js/dist/ddsketch/index.js
var require_ddsketch = __commonJS({
  "node_modules/@datadog/sketches-js/dist/ddsketch/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_DDSketch(), exports);
  }
});

// node_modules/@datadog/sketches-js/dist/index.js
var require_dist = __commonJS({
  "node_modules/@datadog/sketches-js/dist/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_ddsketch(), exports);
  }
});

// src/core/quorum.ts
function decide(results, asked) {
  const voices = newestOfEach(results);
  const askedCount = (/* @__PURE__ */ new Set([...asked, ...voices.map((voice) => voice.location)])).size;
  if (askedCount === 1) return spokenBy(voices);
  const seen = voices.filter((voice) => isSeen(voice.state));
  const state = seen.length * 2 >= askedCount ? majority(seen) : unseen(voices);
  const agreeing = voices.filter((voice) => voice.state === state);
  if (voices.length * 2 >= askedCount && isFilled(agreeing)) return spokenBy(agreeing);
  return {
    ...spokenBy(voices),
    state: "unknown",
    reason: voices.length * 2 < askedCount ? "quorum.silent" : "quorum.split",
    text: `no verdict: ${voices.length} of ${askedCount} locations spoke${tally2(voices)}`,
    facts: {}
  };
}
function verdicts(results, asked) {
  const looks = /* @__PURE__ */ new Map();
  for (const result of results) {
    const key = `${result.check} ${result.look}`;
    const look = looks.get(key);
    if (look === void 0) looks.set(key, [result]);
    else look.push(result);
  }
  return [...looks.values()].map((look) => decide(look, asked)).sort((a, b) => a.at - b.at || a.look - b.look || (a.check < b.check ? -1 : 1));
}
function newestOfEach([first, ...others]) {
  const voices = [first];
  for (const result of others) {
    const index = voices.findIndex((voice2) => voice2.location === result.location);
    const voice = voices[index];
    if (voice === void 0) voices.push(result);
    else if (voice.at < result.at) voices[index] = result;
  }
  return voices.sort((a, b) => a.location < b.location ? -1 : 1);
}
function majority(seen) {
  const isMost = (holds2) => seen.filter(holds2).length * 2 > seen.length;
  if (isMost((voice) => voice.state === "down")) return "down";
  if (isMost((voice) => isSeen(voice.state) && badness(voice.state) > 0)) return "degraded";
  return isMost((voice) => voice.state === "up") ? "up" : void 0;
}
function unseen(voices) {
  const blocked = voices.filter((voice) => voice.state === "blocked").length;
  return blocked * 2 > voices.length ? "blocked" : "unknown";
}
function spokenBy(voices) {
  const count = (reason2) => voices.filter((voice) => voice.reason === reason2).length;
  let spokesman = voices[0];
  for (const voice of voices) {
    const lead = count(voice.reason) - count(spokesman.reason);
    if (lead > 0 || lead === 0 && voice.at > spokesman.at) spokesman = voice;
  }
  const { check, look, state, reason, text: text2, facts } = spokesman;
  const at = instant(Math.min(...voices.map((voice) => voice.at)));
  return { check, look, at, state, reason, text: text2, facts, locations: voices.map((voice) => voice.location) };
}
function tally2(voices) {
  const counts = /* @__PURE__ */ new Map();
  for (const voice of voices) counts.set(voice.state, (counts.get(voice.state) ?? 0) + 1);
  return `: ${[...counts].map(([state, count]) => `${count} ${state}`).join(", ")}`;
}
function isFilled(list2) {
  return list2.length > 0;
}

// src/core/history/looks.ts
function currentIdOf(checks) {
  const renames = /* @__PURE__ */ new Map();
  for (const id in checks) {
    const now = checkId(id);
    for (const old of checks[now]?.was ?? []) renames.set(old, now);
  }
  return (id) => renames.get(id) ?? id;
}
function looksOf(lines, reading) {
  const rulesAt = rulesOver(reading);
  const looks = /* @__PURE__ */ new Map();
  for (const round of Map.groupBy(lines, (line) => line.round).values()) {
    const results = round.flatMap((line) => line.results);
    const asked = round.map((line) => line.location);
    const began = instant(Math.min(...round.map((line) => line.at)));
    for (const { check, at, state } of verdicts(results, asked)) {
      const id = reading.currentId(check);
      const rules = rulesAt(id, at);
      addTo(looks, id, { at, until: isSeen(state) && rules !== void 0 ? standsUntil(at, rules) : at, state, began });
    }
  }
  return looks;
}
function turnsOf({ lines, currentId }) {
  const turns = /* @__PURE__ */ new Map();
  for (const turn of lines.flatMap((line) => line.turns)) addTo(turns, currentId(turn.check), turn);
  return turns;
}
function confirmedNow({ checks }, check) {
  return checks[check]?.confirmed?.state;
}
function rulesOver({ lines, checks, currentId }) {
  const changes = /* @__PURE__ */ new Map();
  for (const line of lines) {
    for (const turn of line.rules) addTo(changes, currentId(turn.check), { since: line.at, turn });
  }
  return (check, at) => changes.get(check)?.find(({ since }) => since > at)?.turn.from ?? checks[check]?.rules;
}
function addTo(lists, key, value) {
  const list2 = lists.get(key);
  if (list2 === void 0) lists.set(key, [value]);
  else list2.push(value);
}

// src/core/history/latency.ts
var import_sketches_js = __toESM(require_dist(), 1);

// src/core/history/fields.ts
var DamagedError = class extends Error {
  name = "DamagedError";
};
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch (cause) {
    throw new DamagedError("not JSON", { cause });
  }
}
function attempt(read) {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof DamagedError) return { damage: error.message };
    throw error;
  }
}
function fields(value, name) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new DamagedError(`\`${name}\` is not an object`);
}
function list(value, name) {
  if (Array.isArray(value)) return value;
  throw new DamagedError(`\`${name}\` is not a list`);
}
function text(value, name) {
  if (typeof value === "string") return value;
  throw new DamagedError(`\`${name}\` is not a text`);
}
function flag(value, name) {
  if (typeof value === "boolean") return value;
  throw new DamagedError(`\`${name}\` is neither true nor false`);
}
function integer(value, name) {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new DamagedError(`\`${name}\` is not a whole number`);
}
function within(value, name, least, most) {
  const number = integer(value, name);
  if (number >= least && number <= most) return number;
  throw new DamagedError(`\`${name}\` is not from ${least} to ${most}`);
}
function oneOf(words, value, name) {
  const word2 = words.find((known) => known === value);
  if (word2 !== void 0) return word2;
  throw new DamagedError(`\`${name}\` is none of ${words.join(", ")}`);
}
function word(value, name) {
  const found = text(value, name);
  if (/^[A-Za-z0-9][A-Za-z0-9.-]{0,199}$/.test(found)) return found;
  throw new DamagedError(`\`${name}\` is not a name of letters, digits, dots and hyphens`);
}
function time(value, name) {
  const ms = typeof value === "string" ? Date.parse(value) : integer(value, name) * 1e3;
  if (ms >= 0 && ms <= LAST_MS) return instant(ms);
  throw new DamagedError(`\`${name}\` is not a time`);
}
var LAST_MS = 253402300799e3;
function optional(of, name, read) {
  const value = of[name];
  return value === void 0 ? {} : { [name]: read(value, name) };
}
function isoOf(at) {
  return at === void 0 ? void 0 : iso(at);
}

// src/core/history/latency.ts
var PHASES = ["dnsMs", "connectMs", "tlsMs", "firstByteMs", "downloadMs", "totalMs"];
var LATENCY_ERROR = 0.02;
var ZERO = -1;
var { mapping } = createSketch();
function createSketch() {
  return new import_sketches_js.DDSketch({ relativeAccuracy: LATENCY_ERROR });
}
function latencyOf(results) {
  const working = results.filter(({ state }) => state === "up" || state === "degraded");
  return new Map(
    [...Map.groupBy(working, ({ location }) => location)].map(([location, looks]) => [
      location,
      byPhase((phase) => {
        const bins = /* @__PURE__ */ new Map();
        for (const { phases } of looks) {
          const ms = phases[phase];
          if (ms !== void 0) add(bins, binOf(ms), 1);
        }
        return bins;
      })
    ])
  );
}
function mergedLatency(parts) {
  const [first, ...others] = parts;
  if (first !== void 0 && others.length === 0) return first;
  const locations = new Set(parts.flatMap((part) => [...part.keys()]));
  return new Map([...locations].sort().map((location) => [location, overAll(parts.map((part) => part.get(location)))]));
}
function phaseOver(phase, latency) {
  return mergedSketch([...latency.values()].flatMap((one) => one[phase] ?? []));
}
function mergedSketch(sketches) {
  const [first, ...others] = sketches;
  if (first !== void 0 && others.length === 0) return first;
  const bins = /* @__PURE__ */ new Map();
  for (const sketch of sketches) for (const [bin, count] of sketch) add(bins, bin, count);
  return bins;
}
function overLocations(latency) {
  return overAll([...latency.values()]);
}
function quantile(sketch, share) {
  return quantiles(sketch, [share])?.[0];
}
function quantiles(sketch, shares) {
  if (sketch === void 0 || sketch.size === 0) return void 0;
  const bins = [...sketch.keys()].sort((a, b) => a - b);
  const last = countOf(sketch) - 1;
  const found = [];
  let seen = 0;
  for (const bin of bins) {
    seen += sketch.get(bin) ?? 0;
    while (found.length < shares.length && (shares[found.length] ?? 0) * last < seen)
      found.push(bin === ZERO ? 0 : mapping.value(bin));
  }
  return found;
}
function countOf(sketch) {
  let count = 0;
  for (const some of sketch?.values() ?? []) count += some;
  return count;
}
function encodeLatency(latency) {
  const locations = [...latency].sort(([a], [b]) => a < b ? -1 : 1);
  if (locations.length === 0) return void 0;
  return Object.fromEntries(
    locations.map(([location, phases]) => [location, PHASES.map((phase) => encodeSketch(phases[phase]))])
  );
}
function decodeLatency(value, locationId) {
  return new Map(
    Object.entries(fields(value ?? {}, "ms")).map(([location, sketches]) => {
      const parts = list(sketches, "ms");
      return [locationId(location), byPhase((_, index) => decodeSketch(parts[index]))];
    })
  );
}
function decodePhase(value, phase) {
  const index = PHASES.indexOf(phase);
  const sketches = Object.values(fields(value ?? {}, "ms")).map((parts) => decodeSketch(list(parts, "ms")[index]));
  return mergedSketch(sketches);
}
function encodeSketch(sketch) {
  if (sketch === void 0) return null;
  let before = 0;
  return [...sketch].sort(([a], [b]) => a - b).flatMap(([bin, count]) => {
    const gap = bin - before;
    before = bin;
    return [gap, count];
  });
}
function decodeSketch(value) {
  const bins = /* @__PURE__ */ new Map();
  const numbers = value === null || value === void 0 ? [] : list(value, "ms");
  if (numbers.length % 2 !== 0) throw new DamagedError("`ms` has a bin without a count");
  let bin = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    bin += integer(numbers[index], "ms");
    bins.set(within(bin, "ms", ZERO, MAX_BIN), within(numbers[index + 1], "ms", 1, Number.MAX_SAFE_INTEGER));
  }
  return bins;
}
var MAX_BIN = 500;
function overAll(parts) {
  return byPhase((phase) => {
    const bins = /* @__PURE__ */ new Map();
    for (const part of parts) for (const [bin, count] of part?.[phase] ?? []) add(bins, bin, count);
    return bins;
  });
}
function byPhase(sketchOf) {
  const latency = {};
  for (const [index, phase] of PHASES.entries()) {
    const sketch = sketchOf(phase, index);
    if (sketch.size > 0) latency[phase] = sketch;
  }
  return latency;
}
function binOf(ms) {
  const whole = Math.round(ms);
  return whole < 1 ? ZERO : Math.min(mapping.key(whole), MAX_BIN);
}
function add(bins, bin, count) {
  bins.set(bin, (bins.get(bin) ?? 0) + count);
}

// src/core/figures/span.ts
var WINDOWS = ["24h", "7d", "30d", "90d", "1y"];
var LENGTH_MS = {
  "24h": DAY_MS,
  "7d": 7 * DAY_MS,
  "30d": 30 * DAY_MS,
  "90d": 90 * DAY_MS,
  "1y": 365 * DAY_MS
};
var RAW_DAYS = 90;
function rawSince(now) {
  return after(dayOf(now), -RAW_DAYS * DAY_MS);
}
function windowSpan(window, now) {
  const from = after(now, -LENGTH_MS[window]);
  return { from: from < rawSince(now) ? dayOf(from) : hourOf(from), to: wholeSecond(now) };
}
function lastSpan(lengthMs, now) {
  const to = wholeSecond(now);
  return { from: after(to, -lengthMs), to };
}
function lastDays(count, now) {
  return { from: after(dayOf(now), (1 - count) * DAY_MS), to: wholeSecond(now) };
}
function without(span, outside) {
  const inside = [];
  let from = span.from;
  for (const gap of [...outside].sort((a, b) => a.from - b.from)) {
    if (gap.to <= from || gap.to <= gap.from) continue;
    if (gap.from >= span.to) break;
    if (gap.from > from) inside.push({ from, to: gap.from });
    from = gap.to;
  }
  return from < span.to ? [...inside, { from, to: span.to }] : inside;
}
function lengthS({ from, to }) {
  return Math.max(0, (to - from) / 1e3);
}

// src/core/figures/slo.ts
function errorBudget({ target }, seconds) {
  const observed = observedS(seconds);
  if (observed === 0) return void 0;
  const budgetS = observed * allowed(target);
  const leftS = budgetS - seconds.downS;
  return { budgetS, spentS: seconds.downS, leftS, leftRatio: leftS / budgetS };
}
function burnRate(target, seconds) {
  const observed = observedS(seconds);
  return observed === 0 ? void 0 : seconds.downS / observed / allowed(target);
}
var MINUTE_MS = 6e4;
var BURN_RULES = [
  { rate: 14.4, longMs: 60 * MINUTE_MS, shortMs: 5 * MINUTE_MS },
  { rate: 6, longMs: 360 * MINUTE_MS, shortMs: 30 * MINUTE_MS },
  { rate: 1, longMs: 4320 * MINUTE_MS, shortMs: 360 * MINUTE_MS }
];
var LEAST_LOOKS = 10;
function burnSpans(now) {
  const lengths = BURN_RULES.flatMap(({ longMs, shortMs }) => [longMs, shortMs]);
  return new Map([...new Set(lengths)].map((lengthMs) => [lengthMs, lastSpan(lengthMs, now)]));
}
function burnAlert(target, sums) {
  for (const rule of BURN_RULES) {
    const [long, short] = [sums.get(rule.longMs), sums.get(rule.shortMs)];
    if (long === void 0 || short === void 0) continue;
    const { up, degraded, down } = long.looks;
    const rate = burnRate(target, long) ?? 0;
    const isBurning = rate >= rule.rate && (burnRate(target, short) ?? 0) >= rule.rate;
    if (up + degraded + down >= LEAST_LOOKS && isBurning) return { rule, rate };
  }
  return void 0;
}
function allowed(target) {
  return Number((1 - target / 100).toFixed(12));
}

// src/core/history/outside.ts
var NOWHERE = { outside: [], planned: [] };
function encodeOutside({ from, to, checks }) {
  return [from / 1e3, to / 1e3, ...checks === void 0 ? [] : [checks]];
}
function decodeOutside(value) {
  const [start, end, checks] = list(value, "outside");
  const [from, to] = [time(start, "outside"), time(end, "outside")];
  if (to <= from) throw new DamagedError("`outside` ends before it begins");
  if (checks === void 0) return { from, to };
  return { from, to, checks: list(checks, "outside").map((id) => checkId(text(id, "outside"))) };
}
function outsideOver(lines, currentId) {
  const words = wordsOf(lines, currentId);
  const isSilent = lines.every(({ outside }) => outside.length === 0);
  return (check, hour, carried) => {
    if (isSilent && carried.length === 0) return NOWHERE;
    const end = after(hour, HOUR_MS);
    let [start, plan] = [hour, carried];
    const found = [];
    for (const word2 of words) {
      plan = word2.of(check);
      found.push(...clipped(plan, start, Math.min(word2.at, end)));
      start = word2.at;
    }
    found.push(...clipped(plan, start, end));
    return { outside: united(found), planned: united(clipped(plan, end, Number.POSITIVE_INFINITY)) };
  };
}
function wordsOf(lines, currentId) {
  const rounds = [...Map.groupBy(lines, ({ at }) => at)].sort(([a], [b]) => a - b);
  return rounds.map(([at, said]) => {
    const all = [];
    const named = /* @__PURE__ */ new Map();
    for (const { from, to, checks } of said.flatMap(({ outside }) => outside)) {
      if (checks === void 0) all.push({ from, to });
      for (const check of (checks ?? []).map(currentId)) named.set(check, [...named.get(check) ?? [], { from, to }]);
    }
    return { at, of: (check) => named.has(check) ? [...all, ...named.get(check) ?? []] : all };
  });
}

// src/core/good.ts
var GOOD_FACTS = [
  "address",
  "server",
  "tlsProtocol",
  "certificateIssuer",
  "certificateEnds",
  "redirects"
];
var MOST_VALUES = 8;
function goodAfter(good, facts, at) {
  let next = good;
  for (const fact of GOOD_FACTS) {
    const value = factText(facts, fact);
    const known = good?.[fact] ?? [];
    if (value === void 0 || known.includes(value)) continue;
    const lasting = fact === "certificateEnds" ? known.filter((ends) => Date.parse(ends) > at) : known;
    if (lasting.length < MOST_VALUES) next = { ...next, [fact]: [...lasting, value] };
  }
  return next;
}
function differences(good, facts) {
  return GOOD_FACTS.flatMap((fact) => {
    const now = factText(facts, fact);
    const before = good[fact] ?? [];
    if (now === void 0 || before.length === 0 || before.length >= MOST_VALUES || before.includes(now)) return [];
    return [{ fact, now, before }];
  });
}
function factText(facts, fact) {
  if (fact === "certificateEnds") return facts.certificateEnds === void 0 ? void 0 : iso(facts.certificateEnds);
  if (fact !== "redirects") return facts[fact];
  return facts.httpVersion === void 0 ? void 0 : String(facts.redirects ?? 0);
}
function newestGood(good) {
  const newest = {};
  for (const fact of GOOD_FACTS) {
    const value = good[fact]?.at(-1);
    if (value === void 0) continue;
    if (fact === "certificateEnds") newest[fact] = endOf(value);
    else if (fact === "redirects") newest[fact] = Number(value);
    else newest[fact] = value;
  }
  return newest;
}
function endOf(value) {
  return instant(Date.parse(value));
}

// src/core/figures/sums.ts
function sumsOver(pieces, source) {
  const sums = /* @__PURE__ */ new Map();
  for (const piece of pieces) {
    const counted2 = piece.kind === "day" ? source.day(piece.from) : countedIn(piece, source);
    for (const one of counted2) {
      if (!isNothing(one)) sums.set(one.check, addSums(sums.get(one.check) ?? NOTHING, one));
    }
  }
  return sums;
}
function latenciesOver(pieces, source) {
  const parts = pieces.flatMap(
    (piece) => piece.kind === "day" ? source.latencies(piece.from) : countedIn(piece, source)
  );
  const byCheck = Map.groupBy(parts, ({ check }) => check);
  return new Map([...byCheck].map(([check, some]) => [check, mergedLatency(some.map(({ latency }) => latency))]));
}
function countedIn(piece, source) {
  if (piece.kind === "hour") return source.hour(piece.from);
  return piece.kind === "open" ? openPart(piece, source) : partOfHour(piece, source);
}
function partOfHour(piece, source) {
  const hour = hourOf(piece.from);
  const lines = new Map(source.hour(hour).map((line) => [line.check, line]));
  const { state, currentId } = source;
  const checks = { ...state.checks };
  for (const { check, everyMs } of lines.values()) {
    const memory = checks[check];
    if (memory === void 0 || everyMs === void 0) continue;
    checks[check] = { ...memory, rules: { ...memory.rules, everyMs } };
  }
  return counted(piece, {
    hour,
    source,
    reading: { lines: source.samples(hour), checks, currentId },
    timelineFor: (check) => courseOfHour(lines.get(check)),
    outsideFor: (check) => lines.get(check)?.outside ?? []
  });
}
function openPart(piece, source) {
  const { state, currentId, rolledTo } = source;
  const reading = { lines: source.samples(rolledTo), checks: state.checks, currentId };
  const turns = turnsOf(reading);
  const carried = Map.groupBy(source.hour(after(rolledTo, -HOUR_MS)), ({ check }) => check);
  const outsideAt = outsideOver(reading.lines, currentId);
  return counted(piece, {
    hour: rolledTo,
    source,
    reading,
    timelineFor: (check) => {
      const late = carried.get(check)?.flatMap((line) => line.turns) ?? [];
      return timelineOf([...late, ...turns.get(check) ?? []], confirmedNow(reading, check));
    },
    outsideFor: (check) => {
      const before = carried.get(check)?.flatMap((line) => line.planned) ?? [];
      const { outside, planned } = outsideAt(check, rolledTo, before);
      return clipped([...outside, ...planned], state.checks[check]?.first ?? piece.from, piece.to);
    }
  });
}
function counted({ from, to }, input) {
  const { hour, source, reading, timelineFor, outsideFor } = input;
  const results = Map.groupBy(
    reading.lines.flatMap(({ at: began, results: some }) => some.map((result) => ({ began, result }))),
    ({ result }) => reading.currentId(result.check)
  );
  const looks = looksOf(reading.lines, reading);
  const carried = Map.groupBy(source.hour(after(hour, -HOUR_MS)), ({ check }) => check);
  return [.../* @__PURE__ */ new Set([...carried.keys(), ...looks.keys()])].map((check) => {
    const outside = outsideFor(check);
    const counts = ({ began }) => began >= from && began < to && !holds(outside, began);
    const own = looks.get(check) ?? [];
    const tail = carried.get(check)?.flatMap((line) => line.tail) ?? [];
    const standing = standingIn({ hour, tail, looks: own, outside });
    return {
      check,
      ...tally({ looks: standing, timeline: timelineFor(check), from, to, outside }),
      looks: countLooks(own.filter(counts).map(({ state }) => state)),
      latency: latencyOf((results.get(check) ?? []).filter(counts).map(({ result }) => result))
    };
  });
}
function courseOfHour(line) {
  if (line === void 0 || line.course.length > 0) return line?.course ?? [];
  const { upS, degradedS, downS } = line;
  const state = upS > 0 ? "up" : degradedS > 0 ? "degraded" : downS > 0 ? "down" : void 0;
  return state === void 0 ? [] : [{ since: line.hour, state }];
}

export {
  DamagedError,
  parseJson,
  attempt,
  fields,
  list,
  text,
  flag,
  integer,
  within,
  oneOf,
  word,
  time,
  optional,
  isoOf,
  PHASES,
  LATENCY_ERROR,
  latencyOf,
  mergedLatency,
  phaseOver,
  mergedSketch,
  overLocations,
  quantile,
  quantiles,
  countOf,
  encodeLatency,
  decodeLatency,
  decodePhase,
  encodeOutside,
  decodeOutside,
  outsideOver,
  GOOD_FACTS,
  goodAfter,
  differences,
  newestGood,
  endOf,
  WINDOWS,
  rawSince,
  windowSpan,
  lastDays,
  without,
  lengthS,
  verdicts,
  currentIdOf,
  looksOf,
  turnsOf,
  confirmedNow,
  rulesOver,
  sumsOver,
  latenciesOver,
  errorBudget,
  burnRate,
  burnSpans,
  burnAlert
};
