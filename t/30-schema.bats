# How a record's schema is written for each provider: dialect.h.
load helper

# Lines "SCHEMA => STRICT SCHEMA", or "SCHEMA => SCHEMA" of kinds that know no
# strict form: what is sent to that URL.
sent() {
	local kind=$1 url=$2

	cat >table
	{
		printf 'set\tkind\t%s\nset\turl\t%s\n' "$kind" "$url"
		sed 's/^/ask\t{"prompt":"x","schema":/; s/ => .*/}/' table
	} >in
	sed 's/.* => //' table >want
	model <in | sed 's/^[^ ]* //' |
	    jq -rc '.response_format.json_schema // .text.format // .output_config.format //
	    {schema: .generationConfig.responseJsonSchema} |
	    if has("strict") then "\(.strict) \(.schema)" else .schema end' >got
	diff want got
}

@test "OpenAI is sent a strict form that requires all, and told the rest in descriptions" {
	for kind in openai responses; do
		sent $kind https://api.openai.com/v1 <<-'END'
			{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}},"required":["b"]} => true {"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}},"required":["a","b"],"additionalProperties":false}
			{"type":"object","properties":{"a":{"type":"string","minLength":3,"maxLength":9}},"required":["a"]} => true {"type":"object","properties":{"a":{"type":"string","description":"{\"minLength\":3,\"maxLength\":9}"}},"required":["a"],"additionalProperties":false}
			{"type":"object","properties":{"a":{"description":"A name.","type":"string","minLength":3}},"required":["a"]} => true {"type":"object","properties":{"a":{"description":"A name. {\"minLength\":3}","type":"string"}},"required":["a"],"additionalProperties":false}
			{"type":"object","properties":{"a":{"type":"string","pattern":"^x","format":"uuid"},"b":{"type":"string","format":"uri"}},"required":["a","b"]} => true {"type":"object","properties":{"a":{"type":"string","pattern":"^x","format":"uuid"},"b":{"type":"string","description":"{\"format\":\"uri\"}"}},"required":["a","b"],"additionalProperties":false}
			{"type":"object","properties":{"a":{"type":"number","minimum":1,"maximum":5,"multipleOf":2},"b":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":4,"uniqueItems":true}},"required":["a","b"]} => true {"type":"object","properties":{"a":{"type":"number","minimum":1,"maximum":5,"multipleOf":2},"b":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":4,"description":"{\"uniqueItems\":true}"}},"required":["a","b"],"additionalProperties":false}
			{"$schema":"https://json-schema.org/draft/2020-12/schema","$comment":"x","type":"object","properties":{"minLength":{"type":"string","const":"a","default":"a"}},"required":["minLength"]} => true {"type":"object","properties":{"minLength":{"type":"string","const":"a","description":"{\"default\":\"a\"}"}},"required":["minLength"],"additionalProperties":false}
			{"type":"object","$defs":{"t":{"type":"object","properties":{"a":{"type":"string"}}}},"properties":{"a":{"$ref":"#/$defs/t","description":"x"}}} => true {"type":"object","$defs":{"t":{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false,"required":["a"]}},"properties":{"a":{"$ref":"#/$defs/t"}},"additionalProperties":false,"required":["a"]}
			{"type":"object","properties":{"a":{"oneOf":[{"type":"string"},{"type":"null"}]},"b":{"allOf":[{"type":"string","maxLength":1}]}},"required":["a","b"]} => true {"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"type":"null"}]},"b":{"anyOf":[{"type":"string","description":"{\"maxLength\":1}"}]}},"required":["a","b"],"additionalProperties":false}
		END
	done
}

@test "what OpenAI's strict form cannot say is sent whole, and not strict" {
	sent openai https://api.openai.com/v1 <<-'END'
		{} => false {}
		{"type":"array","items":{"type":"string","minLength":1}} => false {"type":"array","items":{"type":"string","minLength":1}}
		{"type":"object","anyOf":[{"type":"object"}]} => false {"type":"object","anyOf":[{"type":"object","additionalProperties":false}],"additionalProperties":false}
		{"type":"object","properties":{"a":{}}} => false {"type":"object","properties":{"a":{}},"additionalProperties":false}
		{"type":"object","properties":{"a":{"const":"x"}}} => false {"type":"object","properties":{"a":{"const":"x"}},"additionalProperties":false}
		{"type":"object","properties":{"a":{"type":"array","items":true}}} => false {"type":"object","properties":{"a":{"type":"array","items":true}},"additionalProperties":false}
		{"type":"object","properties":{"a":true}} => false {"type":"object","properties":{"a":true},"additionalProperties":false}
		{"type":"object","additionalProperties":{"type":"string","minLength":1}} => false {"type":"object","additionalProperties":{"type":"string","minLength":1}}
		{"type":"object","properties":{"a":{"type":"object","additionalProperties":true}}} => false {"type":"object","properties":{"a":{"type":"object","additionalProperties":true}},"additionalProperties":false}
		{"type":"object","allOf":[{"type":"object","properties":{"a":{"type":"string"}}},{"type":"object"}]} => false {"type":"object","allOf":[{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false},{"type":"object","additionalProperties":false}],"additionalProperties":false}
		{"type":"object","properties":{"a":{"type":"array","prefixItems":[{"type":"string"},null]}}} => false {"type":"object","properties":{"a":{"type":"array","prefixItems":[{"type":"string"},null]}},"additionalProperties":false}
	END
}

@test "another server that speaks OpenAI's protocol is sent every word" {
	for url in https://api.groq.com/openai/v1 http://localhost:11434/v1 https://evilopenai.com/v1; do
		sent openai $url <<-'END'
			{"type":"object","properties":{"a":{"type":"string","minLength":3}},"required":["a"]} => true {"type":"object","properties":{"a":{"type":"string","minLength":3}},"required":["a"],"additionalProperties":false}
			{"type":"object","properties":{"a":{"type":"string"}}} => false {"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false}
		END
	done
	sent openai https://name.openai.azure.com/openai/v1 <<-'END'
		{"type":"object","properties":{"a":{"type":"string"}}} => true {"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false,"required":["a"]}
	END
}

@test "Anthropic is sent closed objects and the words it knows" {
	sent anthropic https://api.anthropic.com/v1 <<-'END'
		{"type":"object","properties":{"a":{"type":"string","pattern":"^x","minLength":1,"format":"uri"}}} => {"type":"object","properties":{"a":{"type":"string","format":"uri","description":"{\"pattern\":\"^x\",\"minLength\":1}"}},"additionalProperties":false}
		{"type":"integer","description":"Stars.","minimum":1,"maximum":5} => {"type":"integer","description":"Stars. {\"minimum\":1,\"maximum\":5}"}
		{"type":"array","items":{"type":"string","format":"regex"},"minItems":1,"maxItems":3} => {"type":"array","items":{"type":"string","description":"{\"format\":\"regex\"}"},"minItems":1,"description":"{\"maxItems\":3}"}
		{"type":"array","items":false} => {"type":"array","description":"{\"items\":false}"}
		{"type":"array","items":{"type":"string"},"minItems":2} => {"type":"array","items":{"type":"string"},"description":"{\"minItems\":2}"}
		{"type":"object","additionalProperties":true,"properties":{"a":{"const":3},"b":{"const":[1]}}} => {"type":"object","additionalProperties":false,"properties":{"a":{"enum":[3]},"b":{"description":"{\"const\":[1]}"}}}
		{"oneOf":[{"type":"string"}],"anyOf":[{"type":"null"}]} => {"anyOf":[{"type":"null"}],"description":"{\"oneOf\":[{\"type\":\"string\"}]}"}
		{"oneOf":[{"type":["object","null"]}]} => {"anyOf":[{"type":["object","null"],"additionalProperties":false}]}
		{"allOf":[{"type":"string","minLength":2},{"type":"string"}]} => {"allOf":[{"type":"string","description":"{\"minLength\":2}"},{"type":"string"}]}
		{"$ref":"#/$defs/a","title":"x","$defs":{"a":{"type":"number","multipleOf":2}}} => {"$ref":"#/$defs/a","$defs":{"a":{"type":"number","description":"{\"multipleOf\":2}"}}}
	END
}

@test "Gemini is sent the words that it heeds, and told the rest" {
	sent gemini https://generativelanguage.googleapis.com/v1beta <<-'END'
		{"type":"object","properties":{"a":{"type":"string","minLength":1,"format":"x"},"b":{"type":"array","prefixItems":[{"type":"string"}],"maxItems":3}},"propertyOrdering":["b","a"]} => {"type":"object","properties":{"a":{"type":"string","format":"x","description":"{\"minLength\":1}"},"b":{"type":"array","prefixItems":[{"type":"string"}],"maxItems":3}},"propertyOrdering":["b","a"],"additionalProperties":false}
		{"oneOf":[{"type":"integer","minimum":1,"exclusiveMaximum":6},{"const":"none"}]} => {"oneOf":[{"type":"integer","minimum":1,"description":"{\"exclusiveMaximum\":6}"},{"enum":["none"]}]}
		{"type":"object","additionalProperties":{"type":"string"}} => {"type":"object","additionalProperties":{"type":"string"}}
	END
}

@test "a server that refuses a word of the schema is told it in a description from then on" {
	model <<-'END' >got
		set	model	gpt
		set	url	https://openrouter.ai/api/v1
		reply	400		{"error":{"message":"Invalid schema for response_format 'answer': In context=('properties', 'a'), 'minLength' is not permitted.","type":"invalid_request_error","param":"response_format","code":null}}
		learn
		learn
		ask	{"prompt":"x","schema":{"type":"object","properties":{"a":{"type":"string","minLength":3}}}}
		learn
	END
	diff - got <<-'END'
		bad-request field=schema keyword why=Invalid schema for response_format 'answer': In context=('properties', 'a'), 'minLength' is not permitted.
		again new 32 0 0: gpt does not know every keyword of the schema: the others stand in its descriptions from now on
		again 32 0 0
		https://openrouter.ai/api/v1/chat/completions {"model":"gpt","messages":[{"role":"user","content":"x"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object","properties":{"a":{"type":"string","description":"{\"minLength\":3}"}},"additionalProperties":false,"required":["a"]},"strict":true}}}
		32 0 0
	END
}

@test "a schema that its own vendor refuses fails the record, and is not left out" {
	model <<-'END' >got
		set	url	https://api.openai.com/v1
		reply	400		{"error":{"message":"Invalid schema for response_format 'answer': In context=(), 'x' is not permitted.","type":"invalid_request_error","param":"response_format","code":null}}
		learn
		set	kind	anthropic
		reply	400		{"type":"error","error":{"type":"invalid_request_error","message":"output_config.format.schema: For 'integer' type, property 'minimum' is not supported"}}
		learn
	END
	diff - got <<-'END'
		bad-request why=Invalid schema for response_format 'answer': In context=(), 'x' is not permitted.
		0 0 0
		bad-request why=output_config.format.schema: For 'integer' type, property 'minimum' is not supported
		0 0 0
	END
}
