"""schemas.py COUNT SEED: records, each with a JSON schema made by chance, of words
that providers know and words that they do not, with values that fit and values
that do not.  The first has one that OpenAI's strict form refuses."""
import json
import random
import sys

NAMES = ["a", "b", "type", "enum", "$ref", "properties", "é"]
TYPES = ["object"] * 3 + ["array", "string", "integer", "number", "boolean", "null",
                          ["string", "null"], ["object", "null"], None]
TEXTS = ["title", "description", "pattern", "$comment", "$schema", "$id"]
VALUES = ["default", "const", "examples"]
NUMBERS = ["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
           "multipleOf", "minItems", "maxItems", "minProperties"]
FLAGS = ["uniqueItems", "nullable", "readOnly", "deprecated", "x-foo"]
ONE = ["contains", "not", "if", "then", "items", "unevaluatedProperties",
       "additionalProperties"]
LISTS = ["prefixItems", "oneOf", "anyOf", "allOf"]
MAPS = ["patternProperties", "properties"]
SETS = ["required", "propertyOrdering"]
WORDS = TEXTS + VALUES + NUMBERS + FLAGS + ONE + LISTS + MAPS + SETS + [
    "enum", "format", "dependentRequired", "$ref"]


def value(word, depth):
    pick = random.choice
    if word in TEXTS:
        return pick(["x", 'a "b"', "", "é"])
    if word in VALUES:
        return pick([1, "a", None, [1], {"type": "object"}, True])
    if word in NUMBERS:
        return pick([0, 1, 2, 5, -1, 1.5, None])
    if word in FLAGS:
        return pick([True, False])
    if word in ONE:
        return pick([True, False, schema(depth), schema(depth), schema(depth)])
    if word in LISTS:
        return [schema(depth) for _ in range(random.randint(0, 3))]
    if word in MAPS:
        return {pick(NAMES): schema(depth) for _ in range(random.randint(0, 3))}
    if word in SETS:
        return random.sample(NAMES, random.randint(0, 3))
    return {"enum": pick([["a", "b"], [1, 2], [None, "a"], []]),
            "format": pick(["date", "uri", "email", "regex", 3, None]),
            "dependentRequired": {"a": ["b"]}, "$ref": "#/$defs/t"}[word]


def schema(depth=0):
    if depth > 3:
        return {"type": "string"}
    kind = random.choice(TYPES)
    made = {"type": kind} if kind is not None else {}
    if kind == "object":
        made["properties"] = value("properties", depth + 1)
    for word in random.sample(WORDS, random.randint(0, 4)):
        made[word] = value(word, depth + 1)
    return made


def whole():
    made = schema()
    if random.random() < 0.8:
        made["type"] = "object"
    if "$ref" in json.dumps(made):
        made["$defs"] = {"t": schema(2)}
    return made


random.seed(sys.argv[2])
first = {"type": "object", "properties": {"a": {"type": "string", "minLength": 1}},
         "required": ["a"]}
for i in range(int(sys.argv[1])):
    print(json.dumps({"id": str(i), "prompt": "x", "schema": whole() if i else first}))
