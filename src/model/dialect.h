/*
 * A JSON schema as a provider takes it that holds an answer to one.
 *
 * They know parts of JSON Schema, and refuse the rest (OpenAI's strict form,
 * Anthropic) or pass over it (Gemini).  What a dialect has no word for goes
 * into the description beside it, as JSON, where the model can read it; so do
 * the vendors' own clients.  An answer to what is sent has the form that the
 * schema asks for, but may break such a rule: who judges it needs the schema
 * as it was.
 *
 * Sources: OpenAI's guide to structured outputs, and openai-python,
 * lib/_pydantic.py; anthropic-sdk-python, lib/_parse/_transform.py; Google's
 * generative_service.proto, response_json_schema.
 */
#ifndef DIALECT_H
#define DIALECT_H

struct json_object;

enum dialect {
	/* Every word stays; objects are closed where they do not say. */
	DIALECT_PLAIN,
	/*
	 * The strict form: objects are closed and require all they have.  What
	 * cannot be said in it (open objects, a root that is no object,
	 * conditions, patterns of names) is not sent in it, but as
	 * DIALECT_PLAIN and not strict.
	 */
	DIALECT_OPENAI,
	/* Every object is closed, whatever it says. */
	DIALECT_ANTHROPIC,
	DIALECT_GEMINI
};

/*
 * The schema in a dialect: a new reference, which may share values with
 * schema; neither may be changed.  *strict: every object is closed and requires
 * all of its properties.
 */
struct json_object *dialect_write(enum dialect d, struct json_object *schema,
    int *strict);

#endif
