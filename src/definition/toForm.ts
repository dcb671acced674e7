import { allSteps } from './allSteps.ts';
import { entityName } from './entity.ts';
import { forMethod } from './forMethod.ts';
import type { Form, FormMethod } from './form.ts';
import { permissionsOf } from './permissionsOf.ts';
import { isRetired, type Method, type Platform } from './platform.ts';

/** Takes out of a definition what its form needs: no requests, no rules. */
export function toForm(platform: Platform): Form {
  return {
    id: platform.id,
    name: platform.name,
    ...(platform.lang ? { lang: platform.lang } : {}),
    reviewed: platform.reviewed,
    ...(isRetired(platform) ? { retired: platform.retired } : {}),
    methods: platform.methods.map((method) => toMethod(platform, method)),
    entities: Object.entries(platform.entities).map(([id, entity]) => ({
      id,
      name: entityName(id, entity),
      ...('notOffered' in entity ? { notOffered: entity.notOffered } : {}),
    })),
  };
}

function toMethod(platform: Platform, method: Method): FormMethod {
  const { id, title, chooseIf, forNewcomers, minutes, waits, keyLives, endsOn, writesToo, fields, connect, onlyWithApp } = method;
  return {
    id,
    title,
    ...(chooseIf ? { chooseIf } : {}),
    ...(forNewcomers ? { forNewcomers } : {}),
    ...(minutes ? { minutes } : {}),
    ...(waits ? { waits } : {}),
    ...(keyLives ? { keyLives } : {}),
    ...(endsOn ? { endsOn } : {}),
    ...(writesToo ? { writesToo } : {}),
    permissions: permissionsOf(isRetired(platform) ? platform : forMethod(platform, method)),
    steps: allSteps(platform, method).map(({ id, title, yields }) => ({ id, title, yields })),
    fields,
    ...(connect ? { connect: { gives: Object.keys(connect.gives), revoke: connect.revoke !== undefined } } : {}),
    ...(onlyWithApp ? { onlyWithApp } : {}),
  };
}
