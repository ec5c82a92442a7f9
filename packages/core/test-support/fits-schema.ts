type Schema = Readonly<Record<string, unknown>>;

/**
 * Whether a value fits a JSON Schema (draft 2020-12), for the keywords that ours uses; another keyword ends the test, so
 * that none is passed over.
 */
export function fitsSchema(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    const check = keywords[keyword];
    if (!check) throw new Error(`The schema uses "${keyword}", which this check does not know`);
    return check(value, rule, (child, inner) => fitsSchema(child, inner as Schema, root), schema, root);
  });
}

type Check = (
  value: unknown,
  rule: unknown,
  fits: (value: unknown, schema: unknown) => boolean,
  schema: Schema,
  root: Schema,
) => boolean;

// Casts throughout: a schema is JSON, and each keyword has one type of rule.
const keywords: Readonly<Record<string, Check>> = {
  $schema: () => true,
  $id: () => true,
  $defs: () => true,
  id: () => true,
  title: () => true,
  description: () => true,
  $ref: (value, rule, fits, _, root) => fits(value, (root['$defs'] as Schema)[String(rule).replace('#/$defs/', '')]),
  type: (value, rule) => [rule].flat().some((name) => typeNames(value).includes(String(name))),
  const: (value, rule) => value === rule,
  enum: (value, rule) => (rule as readonly unknown[]).includes(value),
  anyOf: (value, rule, fits) => (rule as readonly Schema[]).some((schema) => fits(value, schema)),
  oneOf: (value, rule, fits) => (rule as readonly Schema[]).filter((schema) => fits(value, schema)).length === 1,
  properties: (value, rule, fits) =>
    entries(value).every(([key, child]) => !Object.hasOwn(rule as Schema, key) || fits(child, (rule as Schema)[key])),
  required: (value, rule) =>
    !isObject(value) || (rule as readonly string[]).every((key) => Object.hasOwn(value as object, key)),
  additionalProperties: (value, rule, fits, schema) =>
    entries(value).every(
      ([key, child]) => Object.hasOwn(schema['properties'] ?? {}, key) || (rule !== false && fits(child, rule)),
    ),
  propertyNames: (value, rule, fits) => entries(value).every(([key]) => fits(key, rule)),
  items: (value, rule, fits) => !Array.isArray(value) || value.every((item) => fits(item, rule)),
  minItems: (value, rule) => !Array.isArray(value) || value.length >= Number(rule),
  maxItems: (value, rule) => !Array.isArray(value) || value.length <= Number(rule),
  minLength: (value, rule) => typeof value !== 'string' || value.length >= Number(rule),
  maxLength: (value, rule) => typeof value !== 'string' || value.length <= Number(rule),
  pattern: (value, rule) => typeof value !== 'string' || new RegExp(String(rule)).test(value),
  minimum: (value, rule) => typeof value !== 'number' || value >= Number(rule),
  maximum: (value, rule) => typeof value !== 'number' || value <= Number(rule),
};

function typeNames(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value as object) : [];
}
