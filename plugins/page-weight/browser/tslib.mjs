export { __importDefault, __importStar } from 'tslib/tslib.es6.mjs';
