/** The vocabulary in which a platform is described. */
export { type AdviceRule, advise, type RunFacts } from './advice.ts';
export { afterwardsOf, allSteps } from './allSteps.ts';
export { type AnswerFacts, type AnswerRule, type Condition, refusedByServer, type WrittenRule, when } from './answer.ts';
export type { Api, OtherAuth } from './api.ts';
export { placeholders } from './common.ts';
export type { Connect } from './connect.ts';
export { DefinitionError, definePlatform } from './definePlatform.ts';
export { type Due, due } from './due.ts';
export type { End } from './end.ts';
export {
  date,
  type Entity,
  type EntityId,
  entityName,
  entityNames,
  money,
  notOffered,
  personal,
  type ReadableEntity,
  reads,
  type Show,
  varies,
  waysToRead,
} from './entity.ts';
export { type AddressField, address, choice, type Field, type Mistake, mistake, secret, text } from './field.ts';
export { forMethod, hostsOf } from './forMethod.ts';
export type { Form, FormEntity, FormMethod } from './form.ts';
export { fullUrl } from './fullUrl.ts';
export { anyPublicHost, type HostPattern, hostMatches, hostOf, isPublicName } from './host.ts';
export { isSecret } from './isSecret.ts';
export { jwtClaims, jwtIsOver } from './jwt.ts';
export { type Lang, langOf, langs, withinSentence } from './lang.ts';
export { lines } from './lines.ts';
export { type Mark, plainMarkdown, splitMarks } from './marks.ts';
export type { Outcome } from './outcome.ts';
export type { Pace } from './pace.ts';
export { at, readAll, readPath } from './path.ts';
export { anyKey, exact, type Permission, type PermissionInput } from './permission.ts';
export { type NeededPermission, permissionsOf } from './permissionsOf.ts';
export {
  isRetired,
  type LivePlatform,
  type Method,
  type MethodInput,
  type Platform,
  type PlatformInput,
  type RetiredPlatform,
} from './platform.ts';
export {
  type Auth,
  type AuthInput,
  basic,
  bearer,
  exchange,
  formQuery,
  get,
  graphql,
  header,
  inQuery,
  oauth1,
  query,
  type Request,
  type RequestOptions,
  type Take,
  type TakeOne,
  xmlQuery,
} from './request.ts';
export { type PlacedRequest, proofsIn, requestsOf } from './requestsOf.ts';
export { type Source, type Sourced, source, sourced } from './source.ts';
export { type Step, step } from './step.ts';
export { dayInWords, dayOf } from './time.ts';
export { toForm } from './toForm.ts';
export { inLanguage, type Progress, translationProgress } from './translation/inLanguage.ts';
