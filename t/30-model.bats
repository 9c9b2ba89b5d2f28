# What a request looks like and what a reply means: model.h, a table a rule.
load helper

# Feed the driver what stands before " => " in each line of standard input
# (" | " is a TAB to it), and compare its output with what stands after.  A
# line without " => " prints nothing.
table() {
	cat >table
	sed 's/ => .*//; s/ |/\t/g; s/\t /\t/g' table >in
	sed -n 's/.* => //p' table >want
	model <in >got
	diff want got
}

# What a body of Chat Completions holds around its choices.
chat() {
	printf '{"id":"c1","object":"chat.completion","created":1,"model":"m-1","choices":[%s]%s}' "$1" "${2:+,$2}"
}

# A choice with a content and a finish_reason, both JSON.
choice() {
	printf '{"index":0,"message":{"role":"assistant","content":%s,"refusal":null},"logprobs":null,"finish_reason":%s}' "$1" "$2"
}

@test "a prompt is one message of the user, and what is unset is not sent" {
	table <<-'END'
		ask | {"prompt":"Say hi"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"Say hi"}]}
		set | kind | sim
		ask | {"id":7,"prompt":""} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":""}]}
		set | kind | gemini
		ask | {"prompt":"Say hi"} => http://127.0.0.1:1/v1/models/m:generateContent {"contents":[{"role":"user","parts":[{"text":"Say hi"}]}]}
	END
}

@test "messages go out as they are, to Gemini as turns and a system instruction" {
	table <<-'END'
		ask | {"prompt":"no","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"role":"assistant","content":"c"},{"role":"user","content":"d"}]} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"role":"assistant","content":"c"},{"role":"user","content":"d"}]}
		set | kind | gemini
		set | url | https://generativelanguage.googleapis.com/v1beta
		set | model | gemini-2.5-flash
		ask | {"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"role":"assistant","content":"c"},{"role":"user","content":"d"}]} => https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent {"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"a"},{"text":"b"}]},{"role":"model","parts":[{"text":"c"}]},{"role":"user","parts":[{"text":"d"}]}]}
		set | model | models/a b/c
		ask | {"prompt":"é \"\\u0000\""} => https://generativelanguage.googleapis.com/v1beta/models/a%20b%2Fc:generateContent {"contents":[{"role":"user","parts":[{"text":"é \"\\u0000\""}]}]}
	END
}

@test "a record that asks nothing is refused by what is wrong with it" {
	table <<-'END'
		ask | {"id":"x"} => no prompt and no messages
		ask | {"prompt":null} => no prompt and no messages
		ask | {"prompt":5} => prompt is no string
		ask | {"messages":"hi"} => messages is no array
		ask | {"messages":[]} => messages is empty
		ask | {"messages":["hi"]} => messages: one of them is no object
		ask | {"messages":[null]} => messages: one of them is no object
		ask | {"messages":[{"content":"hi"}]} => messages: role is none of system, developer, user, assistant
		ask | {"messages":[{"role":"tool","content":"hi"}]} => messages: role is none of system, developer, user, assistant
		ask | {"messages":[{"role":"user"}]} => messages: content is neither a string nor text parts
		ask | {"messages":[{"role":"user","content":[]}]} => messages: content is neither a string nor text parts
		ask | {"messages":[{"role":"user","content":[{"type":"image_url"}]}]} => messages: content is neither a string nor text parts
		set | kind | gemini
		ask | {"messages":[{"role":"system","content":"hi"}]} => messages: nothing but system messages
	END
}

@test "every field is named as the server knows it" {
	table <<-'END'
		set | max | 100
		set | room | 400
		set | temperature | 0.7
		set | top_p | 0.95
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"a"}],"max_tokens":100,"temperature":0.7,"top_p":0.95}
		set | reasoning | low
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"a"}],"max_tokens":500,"temperature":0.7,"top_p":0.95,"reasoning_effort":"low"}
		set | temperature | 1
		set | top_p |
		set | reasoning |
		set | url | https://api.openai.com/v1
		set | model | gpt-4.1-mini
		ask | {"prompt":"a"} => https://api.openai.com/v1/chat/completions {"model":"gpt-4.1-mini","messages":[{"role":"user","content":"a"}],"max_completion_tokens":100,"temperature":1}
		set | url | https://openrouter.ai/api/v1
		set | model | openai/gpt-5-mini
		ask | {"prompt":"a"} => https://openrouter.ai/api/v1/chat/completions {"model":"openai/gpt-5-mini","messages":[{"role":"user","content":"a"}],"max_completion_tokens":500,"temperature":1}
		set | url | https://notopenai.com/v1
		set | model | gpt-oss:20b
		ask | {"prompt":"a"} => https://notopenai.com/v1/chat/completions {"model":"gpt-oss:20b","messages":[{"role":"user","content":"a"}],"max_tokens":500,"temperature":1}
		set | kind | gemini
		set | top_p | 0.1
		set | model | gemini-2.0-flash
		ask | {"prompt":"a"} => https://notopenai.com/v1/models/gemini-2.0-flash:generateContent {"contents":[{"role":"user","parts":[{"text":"a"}]}],"generationConfig":{"maxOutputTokens":100,"temperature":1,"topP":0.1}}
	END
}

# Lines "MODEL REASONING WANT": the thinkingConfig that Gemini is sent.
thinking() {
	while read -r name wish want; do
		printf 'set | model | %s\nset | reasoning | %s\n' "$name" "$wish"
		printf 'ask | {"prompt":"a"} => http://127.0.0.1:1/v1/models/%s:generateContent {"contents":[{"role":"user","parts":[{"text":"a"}]}]%s}\n' "$name" "${want:+,\"generationConfig\":{\"thinkingConfig\":$want\}}"
	done
}

@test "reasoning is a budget, a level or nothing, as the Gemini family has it" {
	{
		printf 'set | kind | gemini\n'
		thinking <<-'END'
			gemini-2.5-flash none {"thinkingBudget":0}
			gemini-2.5-flash minimal {"thinkingBudget":1024}
			gemini-2.5-flash high {"thinkingBudget":24576}
			gemini-2.5-pro none {"thinkingBudget":128}
			gemini-2.5-pro medium {"thinkingBudget":8192}
			gemini-3-flash-preview none {"thinkingLevel":"MINIMAL"}
			gemini-3-flash-preview medium {"thinkingLevel":"MEDIUM"}
			gemini-3-pro-preview minimal {"thinkingLevel":"LOW"}
			gemini-3-pro-preview high {"thinkingLevel":"HIGH"}
			gemini-3-flash-preview max {"thinkingLevel":"HIGH"}
			gemini-2.0-flash low
			gemma-3-27b-it low
		END
	} | table
}

@test "Gemini's budget of thoughts never exceeds the room that is added" {
	table <<-'END'
		set | kind | gemini
		set | model | gemini-2.5-flash
		set | reasoning | high
		set | max | 1000
		set | room | 4000
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/models/gemini-2.5-flash:generateContent {"contents":[{"role":"user","parts":[{"text":"a"}]}],"generationConfig":{"maxOutputTokens":5000,"thinkingConfig":{"thinkingBudget":4000}}}
	END
}

# Lines "MODEL REASONING BOUND" (- is unset), of 100 wanted and 400 of room.
bounds() {
	while read -r name wish want; do
		printf 'set | model | %s\nset | reasoning | %s\n' "$name" "${wish#-}"
		printf 'bound => %s\n' "$want"
	done
}

@test "room for thinking is added for models that think, and for no others" {
	{
		printf 'set | max | 100\nset | room | 400\n'
		bounds <<-'END'
			gpt-4.1-mini - 100
			gpt-4.1-mini low 500
			o3-mini - 500
			o4-mini none 500
			gpt-5 - 500
			GPT-5.1 none 100
			gpt-5-chat-latest - 100
			openai/gpt-oss-120b - 500
			gemini-2.5-flash - 500
			gemini-2.5-flash none 100
			gemini-2.5-flash-lite - 100
			gemini-2.5-pro none 500
			gemini-1.5-pro - 100
			gemini-3-flash none 500
			deepseek/deepseek-r1 - 500
			deepseek-chat - 100
			qwen3:8b - 500
			qwen3-30b-instruct - 100
			kimi-k2-thinking - 500
			grok-4-fast-non-reasoning - 100
			olmo-2 - 100
		END
		printf 'set | model | olmo-2\nknows | 0 | 0 | 1\nbound => 500\n'
		printf 'knows | 1 | 0 | 0\nbound => 0\n'
		printf 'knows | 0 | 0 | 0\nset | max | 0\nbound => 0\n'
	} | table
}

@test "Anthropic is sent a bound always, the system's words apart, and no more" {
	table <<-'END'
		set | kind | anthropic
		set | url | https://api.anthropic.com/v1
		set | model | claude-haiku-4-5
		ask | {"prompt":"Say hi"} => https://api.anthropic.com/v1/messages {"model":"claude-haiku-4-5","max_tokens":4096,"messages":[{"role":"user","content":"Say hi"}]}
		set | max | 100
		set | temperature | 0.7
		set | top_p | 0.95
		ask | {"messages":[{"role":"system","content":"Be brief."},{"role":"user","name":"x","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"role":"assistant","content":"c"},{"role":"user","content":"d"}]} => https://api.anthropic.com/v1/messages {"model":"claude-haiku-4-5","max_tokens":100,"system":"Be brief.","messages":[{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"role":"assistant","content":"c"},{"role":"user","content":"d"}],"temperature":0.7,"top_p":0.95}
		knows | 6 | 0 | 0
		ask | {"messages":[{"role":"system","content":"a"},{"role":"developer","content":[{"type":"text","text":"b"}]},{"role":"user","content":"c"}]} => https://api.anthropic.com/v1/messages {"model":"claude-haiku-4-5","max_tokens":100,"system":[{"type":"text","text":"a"},{"type":"text","text":"b"}],"messages":[{"role":"user","content":"c"}]}
		ask | {"messages":[{"role":"system","content":"hi"}]} => messages: nothing but system messages
	END
}

@test "Responses is sent input and instructions, and told to store nothing" {
	table <<-'END'
		set | kind | responses
		set | url | https://api.openai.com/v1
		set | model | gpt-5-mini
		ask | {"prompt":"Say hi"} => https://api.openai.com/v1/responses {"model":"gpt-5-mini","input":[{"role":"user","content":"Say hi"}],"store":false}
		set | max | 100
		set | room | 400
		set | temperature | 0.7
		set | top_p | 0.95
		set | reasoning | low
		ask | {"messages":[{"role":"system","content":"Be brief."},{"role":"developer","content":[{"type":"text","text":"Be "},{"type":"text","text":"kind."}]},{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"role":"assistant","content":[{"type":"text","text":"c"}]},{"role":"user","content":"d"}]} => https://api.openai.com/v1/responses {"model":"gpt-5-mini","instructions":"Be brief.\n\nBe kind.","input":[{"role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_text","text":"b"}]},{"role":"assistant","content":[{"type":"output_text","text":"c"}]},{"role":"user","content":"d"}],"max_output_tokens":500,"temperature":0.7,"top_p":0.95,"reasoning":{"effort":"low"},"store":false}
		knows | 14 | 0 | 0
		set | max | 5
		set | room | 0
		ask | {"prompt":"a"} => https://api.openai.com/v1/responses {"model":"gpt-5-mini","input":[{"role":"user","content":"a"}],"max_output_tokens":16,"store":false}
		ask | {"messages":[{"role":"system","content":"hi"}]} => messages: nothing but system messages
	END
}

@test "a record's schema is sent as each kind wraps it" {
	local a='{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}'
	table <<-END
		ask | {"prompt":"x","schema":$a} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"x"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":$a,"strict":true}}}
		set | kind | responses
		ask | {"prompt":"x","schema":$a} => http://127.0.0.1:1/v1/responses {"model":"m","input":[{"role":"user","content":"x"}],"text":{"format":{"type":"json_schema","name":"answer","schema":$a,"strict":true}},"store":false}
		set | kind | gemini
		ask | {"prompt":"x","schema":$a} => http://127.0.0.1:1/v1/models/m:generateContent {"contents":[{"role":"user","parts":[{"text":"x"}]}],"generationConfig":{"responseMimeType":"application/json","responseJsonSchema":$a}}
		set | kind | anthropic
		ask | {"prompt":"x","schema":$a} => http://127.0.0.1:1/v1/messages {"model":"m","max_tokens":4096,"messages":[{"role":"user","content":"x"}],"output_config":{"format":{"type":"json_schema","schema":$a}}}
		set | reasoning | high
		set | room | 10
		ask | {"prompt":"x","schema":$a} => http://127.0.0.1:1/v1/messages {"model":"m","max_tokens":4106,"messages":[{"role":"user","content":"x"}],"thinking":{"type":"adaptive"},"output_config":{"effort":"high","format":{"type":"json_schema","schema":$a}}}
		ask | {"prompt":"x","schema":"object"} => schema is no object
		set | reasoning |
		set | kind | sim
		ask | {"prompt":"x","schema":null} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"x"}]}
	END
}

# Lines "SCHEMA => STRICT SCHEMA": how Chat Completions is sent a schema.
schemas() {
	sed 's|^\(.*\) => \([a-z]*\) \(.*\)|ask \| {"prompt":"x","schema":\1} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"x"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":\3,"strict":\2}}}|'
}

@test "objects of a schema are closed, and it is strict if all is required" {
	schemas <<-'END' | table
		{} => true {}
		{"type":"object"} => true {"type":"object","additionalProperties":false}
		{"type":"object","properties":{"a":{}}} => false {"type":"object","properties":{"a":{}},"additionalProperties":false}
		{"type":"object","properties":{"a":{},"b":null},"required":["b","a"]} => true {"type":"object","properties":{"a":{},"b":null},"required":["b","a"],"additionalProperties":false}
		{"type":"object","additionalProperties":true} => false {"type":"object","additionalProperties":true}
		{"type":"object","additionalProperties":{"type":"string"}} => false {"type":"object","additionalProperties":{"type":"string"}}
		{"type":"array","items":{"type":"object","properties":{"a":{}}}} => false {"type":"array","items":{"type":"object","properties":{"a":{}},"additionalProperties":false}}
		{"anyOf":[{"type":"object"},{"type":"null"}]} => true {"anyOf":[{"type":"object","additionalProperties":false},{"type":"null"}]}
		{"$defs":{"type":{"type":"object"}},"enum":[{"type":"object"}]} => true {"$defs":{"type":{"type":"object","additionalProperties":false}},"enum":[{"type":"object"}]}
		{"type":"object","properties":{"type":{"type":"object"},"enum":{"type":"object"}},"required":["type","enum"]} => true {"type":"object","properties":{"type":{"type":"object","additionalProperties":false},"enum":{"type":"object","additionalProperties":false}},"required":["type","enum"],"additionalProperties":false}
		{"minimum":1.50,"default":null} => true {"minimum":1.50,"default":null}
	END
}

@test "a schema that is refused is not sent again" {
	table <<-'END'
		set | model | deepseek-chat
		ask | {"prompt":"a","schema":{}} => http://127.0.0.1:1/v1/chat/completions {"model":"deepseek-chat","messages":[{"role":"user","content":"a"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{},"strict":true}}}
		reply | 400 | | {"error":{"message":"This response_format type is unavailable now","type":"invalid_request_error","param":null,"code":"invalid_request_error"}} => bad-request field=response_format why=This response_format type is unavailable now
		learn => again new 16 0 0: deepseek-chat does not know response_format: not sent from now on
		ask | {"prompt":"a","schema":{}} => http://127.0.0.1:1/v1/chat/completions {"model":"deepseek-chat","messages":[{"role":"user","content":"a"}]}
		learn => 16 0 0
		reply | 400 | | {"error":{"message":"Failed to generate JSON. Please adjust your prompt.","type":"invalid_request_error","code":"json_validate_failed"}} => malformed why=Failed to generate JSON. Please adjust your prompt.
	END
}

# Lines "MODEL REASONING WANT": what Anthropic is sent beside the messages.
efforts() {
	while read -r name wish want; do
		printf 'set | model | %s\nset | reasoning | %s\n' "$name" "$wish"
		printf 'ask | {"prompt":"a"} => http://127.0.0.1:1/v1/messages {"model":"%s","max_tokens":%s,"messages":[{"role":"user","content":"a"}]%s}\n' \
		    "$name" "$([ "$wish" = none ] && echo 1000 || echo 5000)" "${want:+,$want}"
	done
}

@test "reasoning is a budget, an effort or nothing, as the Claude family has it" {
	{
		printf 'set | kind | anthropic\nset | max | 1000\nset | room | 4000\n'
		efforts <<-'END'
			claude-3-5-haiku-latest low
			claude-3-opus-20240229 high
			claude-3-7-sonnet-20250219 low "thinking":{"type":"enabled","budget_tokens":1024}
			claude-sonnet-4-20250514 medium "thinking":{"type":"enabled","budget_tokens":4000}
			claude-opus-4-1-20250805 high "thinking":{"type":"enabled","budget_tokens":4000}
			claude-haiku-4-5 none "thinking":{"type":"disabled"}
			claude-opus-4-6 minimal "thinking":{"type":"adaptive"},"output_config":{"effort":"low"}
			claude-opus-4-8 high "thinking":{"type":"adaptive"},"output_config":{"effort":"high"}
			claude-opus-4-8 xhigh "thinking":{"type":"adaptive"},"output_config":{"effort":"xhigh"}
			claude-opus-4-1-20250805 max "thinking":{"type":"enabled","budget_tokens":4000}
		END
		printf 'set | room | 10\nset | reasoning | low\nset | model | claude-haiku-4-5\n'
		printf 'ask | {"prompt":"a"} => http://127.0.0.1:1/v1/messages {"model":"claude-haiku-4-5","max_tokens":1010,"messages":[{"role":"user","content":"a"}]}\n'
	} | table
}

@test "the key stands in the header that the provider reads, or masked" {
	table <<-'END'
		headers | 0 => Content-Type: application/json; Accept: application/json
		set | key | k-123
		headers | 0 => Content-Type: application/json; Accept: application/json; Authorization: Bearer k-123
		headers | 1 => Content-Type: application/json; Accept: application/json; Authorization: Bearer ***
		set | org | org-1
		headers | 1 => Content-Type: application/json; Accept: application/json; Authorization: Bearer ***; OpenAI-Organization: org-1
		set | org |
		set | kind | gemini
		headers | 0 => Content-Type: application/json; Accept: application/json; x-goog-api-key: k-123
		headers | 1 => Content-Type: application/json; Accept: application/json; x-goog-api-key: ***
		set | kind | anthropic
		headers | 0 => Content-Type: application/json; Accept: application/json; anthropic-version: 2023-06-01; x-api-key: k-123
		headers | 1 => Content-Type: application/json; Accept: application/json; anthropic-version: 2023-06-01; x-api-key: ***
		set | kind | responses
		headers | 1 => Content-Type: application/json; Accept: application/json; Authorization: Bearer ***
	END
}

@test "a chat completion is read with its text, end, model, usage and id" {
	table <<-END
		reply | 200 | x-request-id: req_1 | $(chat "$(choice '"hi"' '"stop"')" '"usage":{"prompt_tokens":31,"completion_tokens":9,"total_tokens":40,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":0}}') => ok text=hi finish=stop model=m-1 in=31 out=9 cached=4 reasoning=0 id=req_1
		reply | 200 | X-Generation-Id: gen-1 | $(chat "$(choice '"hi"' null)") => ok text=hi model=m-1 id=gen-1
		reply | 200 | | $(chat "$(choice '"hi"' null)") => ok text=hi model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '"hi"' '"eos"')" '"usage":null') => ok text=hi finish=eos model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '[{"type":"text","text":"a"},{"type":"thinking","text":"z"},{"type":"text","text":"b"}]' '"stop"')") => ok text=ab finish=stop model=m-1 id=c1
		reply | 200 | | \\n\\n\\n$(chat "$(choice '"after blank lines"' '"stop"')") => ok text=after blank lines finish=stop model=m-1 id=c1
		reply | 200 | | \\xef\\xbb\\xbf$(chat "$(choice '"after a mark"' '"stop"')") => ok text=after a mark finish=stop model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '"hi"' '"stop"')" '"error":null,"usage":{"prompt_tokens":3,"completion_tokens":1,"prompt_cache_hit_tokens":2}') => ok text=hi finish=stop model=m-1 in=3 out=1 cached=2 id=c1
		reply | 200 | | $(chat "$(choice '"hi"' '"stop"')" '"usage":{"prompt_tokens":-3,"completion_tokens":1e99}') => ok text=hi finish=stop model=m-1 id=c1
	END
}

@test "a reply that was cut, refused or empty is no success" {
	table <<-END
		reply | 200 | | $(chat "$(choice '"half a"' '"length"')") => truncated text=half a finish=length model=m-1 id=c1 why=the answer was cut off at the bound
		reply | 200 | | $(chat "$(choice '"half a"' '"model_length"')") => truncated text=half a finish=model_length model=m-1 id=c1 why=the answer was cut off at the bound
		reply | 200 | | $(chat "$(choice '""' '"length"')" '"usage":{"completion_tokens":50,"completion_tokens_details":{"reasoning_tokens":50}}') => truncated finish=length model=m-1 out=50 reasoning=50 thought=1 id=c1 why=no answer: its thoughts used up the bound
		reply | 200 | | $(chat "$(choice '""' '"stop"')" '"usage":{"completion_tokens":50,"completion_tokens_details":{"reasoning_tokens":50}}') => truncated finish=stop model=m-1 out=50 reasoning=50 thought=1 id=c1 why=no answer: its thoughts used up the bound
		reply | 200 | | $(chat "$(choice '" \t"' '"stop"')" '"usage":{"completion_tokens":5}') => malformed text= \x09 finish=stop model=m-1 out=5 empty=1 id=c1 why=an empty reply
		reply | 200 | | $(chat "$(choice null '"content_filter"')") => refused finish=content_filter model=m-1 id=c1 why=the model refused, or a filter did
		reply | 200 | | $(chat '{"message":{"content":null,"refusal":"No, sorry."},"finish_reason":"stop"}') => refused text=No, sorry. finish=stop model=m-1 id=c1 why=the model refused, or a filter did
		reply | 200 | | $(chat '{"message":{"content":null,"reasoning_content":"Hm"},"finish_reason":"length"}') => truncated finish=length model=m-1 thought=1 id=c1 why=no answer: its thoughts used up the bound
		reply | 200 | | $(chat "$(choice '"a"' '"error"')") => server text=a finish=error model=m-1 id=c1 why=the reply ended in 'error'
		reply | 200 | | $(chat "$(choice '""' '"insufficient_system_resource"')") => overloaded finish=insufficient_system_resource model=m-1 id=c1 why=the reply ended in 'insufficient_system_resource'
	END
}

@test "a reply of 200 that holds an error, or no reply, is no success" {
	table <<-END
		reply | 200 | | {"id":"gen-1","error":{"code":502,"message":"Upstream is down"}} => server status=502 id=gen-1 why=Upstream is down
		reply | 200 | | {"error":{"code":429,"message":"Slow down, try again in 3s"}} => rate-limited status=429 wait=3000 from=try again in why=Slow down, try again in 3s
		reply | 200 | | {"error":{"code":402,"message":"Insufficient credits"}} => billing status=402 why=Insufficient credits
		reply | 200 | | {"error":{"message":"it broke"}} => server status=500 why=it broke
		reply | 200 | | {"error":"it broke"} => server status=500 why=it broke
		reply | 200 | | {"error":{"type":"overloaded_error","message":"busy"}} => overloaded status=503 why=busy
		reply | 200 | | $(chat '{"message":{"content":""},"finish_reason":"error","error":{"code":503,"message":"gone"}}') => overloaded status=503 id=c1 why=gone
		reply | 200 | | $(chat '') => malformed model=m-1 id=c1 why=a reply without choices[0].message
		reply | 200 | | {"choices":"many"} => malformed why=a reply without choices[0].message
		reply | 200 | | {"choices":[null]} => malformed why=a reply without choices[0].message
		reply | 200 | | {"choices":[{"message":{"content":5}}]} => malformed empty=1 why=an empty reply
		reply | 200 | | => malformed why=an empty body
		reply | 200 | | {"choices":[{"message":{"con => malformed why=the body is no JSON object
		reply | 200 | | <html>ok</html> => malformed why=the body is no JSON object
		reply | 200 | | [] => malformed why=the body is no JSON object
		reply | 200 | | "text" => malformed why=the body is no JSON object
		reply | 200 | | null => malformed why=the body is no JSON object
	END
}

@test "the three meanings of 429 and their borders are told apart" {
	table <<-'END'
		reply | 429 | retry-after: 7 | {"error":{"message":"Rate limit reached","type":"requests","param":null,"code":"rate_limit_exceeded"}} => rate-limited wait=7000 from=retry-after why=Rate limit reached
		reply | 429 | | {"error":{"message":"Rate limit reached for m on tokens per min (TPM): Limit 30000. Please try again in 174ms.","type":"tokens","param":null,"code":"rate_limit_exceeded"}} => rate-limited wait=174 from=try again in why=Rate limit reached for m on tokens per min (TPM): Limit 30000. Please try again in 174ms.
		reply | 429 | | {"error":{"message":"slow","type":"rate_limit_error","code":"slow_down"}} => rate-limited why=slow
		reply | 429 | | {"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}} => billing why=You exceeded your current quota
		reply | 429 | retry-after: 1 | {"error":{"message":"Top up","type":"insufficient_quota","code":"credit_balance_exhausted"}} => billing wait=1000 from=retry-after why=Top up
		reply | 429 | | {"error":{"message":"Cap","type":"requests","code":"project_spend_limit_exceeded"}} => billing why=Cap
		reply | 429 | | {"error":{"message":"Request too large for m on TPM: Limit 30000, Requested 30601.","type":"tokens","code":"rate_limit_exceeded"}} => bad-request why=Request too large for m on TPM: Limit 30000, Requested 30601.
		reply | 429 | | {"error":{"message":"Rate limit reached for m on requests per day (RPD): Limit 10000. Please try again in 8.64s.","type":"requests","code":"rate_limit_exceeded"}} => rate-limited wait=8640 from=try again in why=Rate limit reached for m on requests per day (RPD): Limit 10000. Please try again in 8.64s.
		reply | 429 | | {"error":{"message":"Rate limit reached on tokens per day (TPD): Limit 100000. Please try again in 10m23.5s."}} => quota wait=623500 from=try again in why=Rate limit reached on tokens per day (TPD): Limit 100000. Please try again in 10m23.5s.
		reply | 429 | | {"error":{"code":429,"message":"Rate limit exceeded: free-models-per-day"}} => quota why=Rate limit exceeded: free-models-per-day
		reply | 429 | Retry-After: 300 | {} => rate-limited wait=300000 from=retry-after why={}
		reply | 429 | Retry-After: 301 | {} => quota wait=301000 from=retry-after why={}
		reply | 429 | x-should-retry: false | => rate-limited should=0 why=HTTP status 429
		reply | 429 | | Too Many Requests => rate-limited why=Too Many Requests
	END
}

# A 429 of Gemini: a quotaId, a retryDelay or "", a message.
exhausted() {
	printf '{"error":{"code":429,"message":"%s","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":"%s"}]}%s]}}' \
	    "$3" "$1" "${2:+,{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"$2\"\}}"
}

@test "Gemini's quotas are read from its details, then its delay, then its words" {
	table <<-END
		set | kind | gemini
		reply | 429 | | $(exhausted GenerateRequestsPerMinutePerProjectPerModel-FreeTier 34.074824224s 'Please retry in 34s.') => rate-limited wait=34075 from=retryDelay why=Please retry in 34s.
		reply | 429 | | [$(exhausted GenerateRequestsPerMinutePerProjectPerModel-FreeTier 3s Slow)] => rate-limited wait=3000 from=retryDelay why=Slow
		reply | 429 | | $(exhausted GenerateRequestsPerDayPerProjectPerModel-FreeTier 20s Wait) => quota wait=20000 from=retryDelay why=Wait
		reply | 429 | | $(exhausted SomethingDaily '' Wait) => quota why=Wait
		reply | 429 | | $(exhausted GenerateRequestsPerMinutePerProject 301s Wait) => quota wait=301000 from=retryDelay why=Wait
		reply | 429 | | $(exhausted GenerateRequestsPerMinutePerProject '' Wait) => rate-limited wait=60000 from=PerMinute why=Wait
		reply | 429 | | $(exhausted x '' 'Please retry in 10h17m5.7s.') => quota wait=37025700 from=retry in why=Please retry in 10h17m5.7s.
		reply | 429 | | $(exhausted GenerateRequestsPerDay 20s 'Quota exceeded, limit: 0, model: m') => billing wait=20000 from=retryDelay why=Quota exceeded, limit: 0, model: m
		reply | 429 | | $(exhausted x '' 'Quota exceeded, limit: 05') => rate-limited why=Quota exceeded, limit: 05
		reply | 429 | | {"error":{"code":429,"message":"Resource has been exhausted","status":"RESOURCE_EXHAUSTED"}} => rate-limited why=Resource has been exhausted
		reply | 402 | | {"error":{"code":402,"message":"No credit","status":"RESOURCE_EXHAUSTED"}} => billing why=No credit
	END
}

@test "every status of an error falls in one class, whatever its body looks like" {
	table <<-'END'
		reply | 400 | | {"error":{"message":"Bad","type":"invalid_request_error","param":"n","code":null}} => bad-request why=Bad
		reply | 400 | | {"error":{"message":"Flagged","type":"invalid_request_error","code":"invalid_prompt"}} => refused why=Flagged
		reply | 400 | | {"error":{"code":"content_filter","message":"Filtered"}} => refused why=Filtered
		reply | 400 | | {"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error","n_ctx":4096}} => bad-request why=the request exceeds the available context size
		reply | 400 | | {"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}} => auth why=API key not valid.
		reply | 400 | | {"error":{"code":400,"message":"User location is not supported for the API use.","status":"FAILED_PRECONDITION"}} => auth why=User location is not supported for the API use.
		reply | 400 | | {"error":{"code":400,"message":"Please enable billing on this project","status":"FAILED_PRECONDITION"}} => billing why=Please enable billing on this project
		reply | 400 | | {"type":"error","error":{"type":"invalid_request_error","message":"You have reached your specified API usage limits."}} => billing why=You have reached your specified API usage limits.
		reply | 401 | | {"error":"Unauthorized"} => auth why=Unauthorized
		reply | 402 | | {"error":{"message":"Insufficient Balance"}} => billing why=Insufficient Balance
		reply | 402 | Retry-After: 5 | {"error":{"code":402,"message":"Later"}} => rate-limited wait=5000 from=retry-after why=Later
		reply | 403 | | {"error":{"message":"Country not supported"}} => auth why=Country not supported
		reply | 403 | | {"error":{"code":403,"message":"Your input was flagged","metadata":{"reasons":["x"]}}} => refused why=Your input was flagged
		reply | 403 | | {"error":{"message":"Input tokens plus max_tokens are too long"}} => bad-request why=Input tokens plus max_tokens are too long
		reply | 404 | | {"error":{"message":"model 'x' not found","type":"not_found_error","param":null,"code":null}} => bad-request why=model 'x' not found
		reply | 408 | | => server why=HTTP status 408
		reply | 409 | | => server why=HTTP status 409
		reply | 413 | | <html><body>\n  413   Too Large\n</body></html> => bad-request why=<html><body> 413 Too Large </body></html>
		reply | 422 | | {"object":"error","message":"Invalid model: x","type":"invalid_model","param":null,"code":"1500"} => bad-request why=Invalid model: x
		reply | 422 | | {"detail":[{"type":"missing","loc":["body","messages"],"msg":"Field required"},{"msg":"Two"}]} => bad-request why=body.messages: Field required; Two
		reply | 422 | | {"object":"error","message":{"detail":[{"loc":["body","n"],"msg":"Odd"}]}} => bad-request why=body.n: Odd
		reply | 422 | | {"detail":"Not so"} => bad-request why=Not so
		reply | 498 | | {"error":{"message":"capacity","code":"capacity_exceeded"}} => overloaded why=capacity
		reply | 500 | | {"error":{"message":"Provider returned error","metadata":{"raw":"upstream said no"}}} => server why=Provider returned error: upstream said no
		reply | 501 | | {"error":{"code":501,"message":"No","type":"not_supported_error"}} => bad-request why=No
		reply | 502 | | Bad gateway => server why=Bad gateway
		reply | 503 | | {"error":{"code":503,"message":"Loading model","type":"unavailable_error"}} => overloaded why=Loading model
		reply | 504 | | {"message":"upstream timed out"} => server why=upstream timed out
		reply | 529 | request-id: r9 | {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}} => overloaded id=r9 why=Overloaded
		reply | 520 | | => server why=HTTP status 520
		reply | 301 | Location: https://x | Moved => bad-request why=HTTP status 301: sent on to 'https://x', which is not followed
		reply | 418 | | [1,2] => bad-request why=[1,2]
		reply | 400 | | "bare" => bad-request why="bare"
	END
}

@test "an end without a reply keeps its class, unless an error status came" {
	table <<-'END'
		fault | network | 0 | => network why=as the network says
		fault | timeout | 200 | {"choi => timeout why=as the network says
		fault | too-large | 200 | {"choi => too-large why=as the network says
		fault | network | 401 | {"err => auth why={"err
		fault | ok | 0 | => network why=no reply
	END
}

@test "Gemini's replies are read with thoughts left out and counted" {
	table <<-'END'
		set | kind | gemini
		reply | 200 | | {"candidates":[{"content":{"role":"model","parts":[{"text":"hm","thought":true},{"text":"a"},{"text":"b"}]},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":8,"candidatesTokenCount":11,"thoughtsTokenCount":829,"totalTokenCount":848},"modelVersion":"gemini-2.5-flash","responseId":"6VFk"} => ok text=ab finish=STOP model=gemini-2.5-flash in=8 out=840 cached=0 reasoning=829 thought=1 id=6VFk
		reply | 200 | | {"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"MAX_TOKENS"}],"usageMetadata":{"promptTokenCount":8,"cachedContentTokenCount":5}} => truncated text=a finish=MAX_TOKENS in=8 out=0 cached=5 reasoning=0 why=the answer was cut off at the bound
		reply | 200 | | {"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}],"usageMetadata":{"thoughtsTokenCount":99}} => truncated finish=MAX_TOKENS in=0 out=99 cached=0 reasoning=99 thought=1 why=no answer: its thoughts used up the bound
		reply | 200 | | {"candidates":[{"finishReason":"SAFETY"}]} => refused finish=SAFETY why=the reply ended in 'SAFETY'
		reply | 200 | | {"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"RECITATION"}]} => refused text=a finish=RECITATION why=the reply ended in 'RECITATION'
		reply | 200 | | {"candidates":[{"finishReason":"OTHER"}]} => server finish=OTHER why=the reply ended in 'OTHER'
		reply | 200 | | {"candidates":[{"finishReason":"SOMETHING_NEW"}]} => server finish=SOMETHING_NEW why=the reply ended in 'SOMETHING_NEW'
		reply | 200 | | {"candidates":[{"finishReason":"MALFORMED_FUNCTION_CALL"}]} => malformed finish=MALFORMED_FUNCTION_CALL why=the reply ended in 'MALFORMED_FUNCTION_CALL'
		reply | 200 | | {"candidates":[{"finishReason":"STOP"}]} => malformed finish=STOP empty=1 why=an empty reply
		reply | 200 | | {"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":4}} => refused finish=PROHIBITED_CONTENT in=4 out=0 cached=0 reasoning=0 why=the prompt was blocked: PROHIBITED_CONTENT
		reply | 200 | | {"usageMetadata":{"promptTokenCount":4}} => malformed in=4 out=0 cached=0 reasoning=0 why=a reply without candidates
		reply | 200 | | {"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"IMAGE_SAFETY"}],"usageMetadata":{"promptTokenCount":8,"toolUsePromptTokenCount":3,"candidatesTokenCount":2}} => refused text=a finish=IMAGE_SAFETY in=11 out=2 cached=0 reasoning=0 why=the reply ended in 'IMAGE_SAFETY'
		reply | 503 | | [{"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}] => overloaded why=The model is overloaded.
		reply | 500 | | {"error":{"code":500,"message":"Internal","status":"INTERNAL"}} => server why=Internal
	END
}

# A message of Anthropic: content, stop_reason and usage, all JSON.
said() {
	printf '{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":%s,"stop_reason":%s,"stop_sequence":null%s}' "$1" "$2" "${3:+,\"usage\":$3}"
}

@test "Anthropic's replies are read block by block, and their tokens added up" {
	table <<-END
		set | kind | anthropic
		reply | 200 | request-id: req_1 | $(said '[{"type":"thinking","thinking":"hm","signature":"x"},{"type":"text","text":"a"},{"type":"text","text":"b"}]' '"end_turn"' '{"input_tokens":25,"cache_creation_input_tokens":3,"cache_read_input_tokens":10,"output_tokens":14,"output_tokens_details":{"thinking_tokens":4}}') => ok text=ab finish=end_turn model=claude-haiku-4-5 in=38 out=14 cached=10 reasoning=4 thought=1 id=req_1
		reply | 200 | | $(said '[{"type":"text","text":"a"}]' '"stop_sequence"') => ok text=a finish=stop_sequence model=claude-haiku-4-5 id=msg_1
		reply | 200 | | $(said '[{"type":"text","text":"half"}]' '"max_tokens"' '{"input_tokens":2,"output_tokens":9}') => truncated text=half finish=max_tokens model=claude-haiku-4-5 in=2 out=9 id=msg_1 why=the answer was cut off at the bound
		reply | 200 | | $(said '[{"type":"redacted_thinking","data":"x"}]' '"max_tokens"') => truncated finish=max_tokens model=claude-haiku-4-5 thought=1 id=msg_1 why=no answer: its thoughts used up the bound
		reply | 200 | | $(said '[{"type":"text","text":"half"}]' '"model_context_window_exceeded"') => truncated text=half finish=model_context_window_exceeded model=claude-haiku-4-5 id=msg_1 why=the answer was cut off at the bound
		reply | 200 | | $(said '[{"type":"text","text":"half"}]' '"pause_turn"') => truncated text=half finish=pause_turn model=claude-haiku-4-5 id=msg_1 why=the answer was cut off at the bound
		reply | 200 | | $(said '[{"type":"text","text":"I"}]' '"refusal","stop_details":{"type":"refusal","category":"cyber","explanation":null}') => refused text=I finish=refusal model=claude-haiku-4-5 id=msg_1 why=the model refused: cyber
		reply | 200 | | $(said '[]' '"refusal"') => refused finish=refusal model=claude-haiku-4-5 id=msg_1 why=the model refused
		reply | 200 | | $(said '[]' '"end_turn"') => malformed finish=end_turn model=claude-haiku-4-5 empty=1 id=msg_1 why=an empty reply
		reply | 200 | | $(said '"text"' '"end_turn"') => malformed model=claude-haiku-4-5 id=msg_1 why=a reply without content
		reply | 200 | | {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}} => overloaded status=503 why=Overloaded
	END
}

# An error of Anthropic: type, message and what more there is.
oops() {
	printf '{"type":"error","error":{"type":"%s","message":"%s"%s},"request_id":"req_9"}' "$1" "$2" "${3:+,$3}"
}

@test "Anthropic's errors fall in the classes that their types mean" {
	table <<-END
		set | kind | anthropic
		reply | 400 | | $(oops invalid_request_error 'max_tokens: Field required') => bad-request id=req_9 why=max_tokens: Field required
		reply | 400 | | $(oops invalid_request_error 'You have reached your specified workspace API usage limits.') => billing id=req_9 why=You have reached your specified workspace API usage limits.
		reply | 400 | | $(oops invalid_request_error 'Your credit balance is too low to access the Anthropic API.') => billing id=req_9 why=Your credit balance is too low to access the Anthropic API.
		reply | 400 | | $(oops invalid_request_error 'Output blocked by content filtering policy') => refused id=req_9 why=Output blocked by content filtering policy
		reply | 401 | | $(oops authentication_error 'invalid x-api-key') => auth id=req_9 why=invalid x-api-key
		reply | 402 | | $(oops billing_error Pay) => billing id=req_9 why=Pay
		reply | 403 | | $(oops permission_error No) => auth id=req_9 why=No
		reply | 404 | | $(oops not_found_error 'model: x') => bad-request id=req_9 why=model: x
		reply | 409 | | $(oops conflict_error Again) => server id=req_9 why=Again
		reply | 413 | | $(oops request_too_large Big) => bad-request id=req_9 why=Big
		reply | 429 | retry-after: 12 | $(oops rate_limit_error Slow) => rate-limited wait=12000 from=retry-after id=req_9 why=Slow
		reply | 429 | | $(oops rate_limit_error Cap '"details":{"error_code":"enforced_spend_limit_reached"}') => billing id=req_9 why=Cap
		reply | 500 | | $(oops api_error Broken) => server id=req_9 why=Broken
		reply | 504 | | $(oops timeout_error Late) => server id=req_9 why=Late
		reply | 529 | | $(oops overloaded_error Overloaded) => overloaded id=req_9 why=Overloaded
	END
}

# A response: status, output and what more there is, all JSON.
respond() {
	printf '{"id":"resp_1","object":"response","status":%s,"error":null,"model":"gpt-5-mini","output":%s%s}' "$1" "$2" "${3:+,$3}"
}

# Its item that is a message, of these parts.
message() {
	printf '{"id":"msg_1","type":"message","status":"completed","role":"assistant","content":[%s]}' "$1"
}

@test "a response is read from its messages, whatever stands before them" {
	local a='{"type":"output_text","text":"a","annotations":[]}' b='{"type":"output_text","text":"b"}' no='{"type":"refusal","refusal":"No."}'
	table <<-END
		set | kind | responses
		reply | 200 | x-request-id: req_1 | $(respond '"completed"' "[{\"type\":\"reasoning\",\"summary\":[]},$(message "$a,$b")]" '"incomplete_details":null,"usage":{"input_tokens":31,"input_tokens_details":{"cached_tokens":4},"output_tokens":20,"output_tokens_details":{"reasoning_tokens":11},"total_tokens":51}') => ok text=ab finish=completed model=gpt-5-mini in=31 out=20 cached=4 reasoning=11 thought=1 id=req_1
		reply | 200 | | $(respond '"completed"' "[{\"type\":\"reasoning\"},$(message "$a")]" '"usage":{"input_tokens":1,"output_tokens":2,"output_tokens_details":{"reasoning_tokens":0}}') => ok text=a finish=completed model=gpt-5-mini in=1 out=2 reasoning=0 id=resp_1
		reply | 200 | | $(respond '"incomplete"' "[$(message "$a")]" '"incomplete_details":{"reason":"max_output_tokens"}') => truncated text=a finish=max_output_tokens model=gpt-5-mini id=resp_1 why=the answer was cut off at the bound
		reply | 200 | | $(respond '"incomplete"' '[{"type":"reasoning"}]' '"incomplete_details":{"reason":"max_output_tokens"}') => truncated finish=max_output_tokens model=gpt-5-mini thought=1 id=resp_1 why=no answer: its thoughts used up the bound
		reply | 200 | | $(respond '"incomplete"' "[$(message "$a")]" '"incomplete_details":{"reason":"content_filter"}') => refused text=a finish=content_filter model=gpt-5-mini id=resp_1 why=the model refused, or a filter did
		reply | 200 | | $(respond '"completed"' "[$(message "$no")]") => refused text=No. finish=completed model=gpt-5-mini id=resp_1 why=the model refused, or a filter did
		reply | 200 | | $(respond '"completed"' '[]') => malformed finish=completed model=gpt-5-mini empty=1 id=resp_1 why=an empty reply
		reply | 200 | | $(respond '"queued"' '[]') => server finish=queued model=gpt-5-mini id=resp_1 why=the reply ended in 'queued'
		reply | 200 | | $(respond '"completed"' '"text"') => malformed model=gpt-5-mini id=resp_1 why=a reply without output
	END
}

@test "a response that failed comes with status 200, and is told by its code" {
	table <<-'END'
		set | kind | responses
		reply | 200 | | {"id":"resp_1","status":"failed","error":{"code":"server_error","message":"It broke"},"output":[]} => server status=500 id=resp_1 why=It broke
		reply | 200 | | {"id":"resp_1","status":"failed","error":{"code":"rate_limit_exceeded","message":"Slow"},"output":[]} => rate-limited status=429 id=resp_1 why=Slow
		reply | 200 | | {"id":"resp_1","status":"failed","error":{"code":"invalid_prompt","message":"Flagged"},"output":[]} => refused status=400 id=resp_1 why=Flagged
		reply | 200 | | {"id":"resp_1","status":"failed","error":{"code":"bio_policy","message":"Flagged"},"output":[]} => refused status=400 id=resp_1 why=Flagged
		reply | 200 | | {"id":"resp_1","status":"failed","error":{"code":"data_residency_mismatch","message":"Elsewhere"},"output":[]} => bad-request status=400 id=resp_1 why=Elsewhere
	END
}

@test "whatever bytes come, the text is valid UTF-8 without NUL" {
	table <<-END
		reply | 200 | | $(chat "$(choice '"a\xff\xc3\x28b"' '"stop"')") => ok text=a��(b finish=stop model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '"a\ud83d b \udc00"' '"stop"')") => ok text=a� b � finish=stop model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '"a\u0000b"' '"stop"')") => ok text=a�b finish=stop model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '"a\x00b"' '"stop"')") => ok text=a�b finish=stop model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '"\ud83d\ude00 \xf0\x9f\x98\x80"' '"stop"')") => ok text=😀 😀 finish=stop model=m-1 id=c1
		reply | 200 | | $(chat "$(choice '"\xed\xa0\x80"' '"stop"')") => ok text=��� finish=stop model=m-1 id=c1
		reply | 500 | x-request-id: a\xffb\x1b | caf\xe9\x00 \x1b[31m => server id=a�b why=caf�� [31m
		reply | 400 | | {"error":{"message":"a\\u0000\\n\\n b\\ud800"}} => bad-request why=a
	END
}

@test "a finish and a model are words of one line, whatever they hold" {
	table <<-END
		reply | 200 | | {"model":"a\\n b","choices":[{"message":{"content":"x"},"finish_reason":"err\\tor\\u001b"}]} => ok text=x finish=err or model=a b
	END
}

@test "messages are one line of at most 2 KiB, cut between characters" {
	printf 'é%.0s' {1..2000} >body
	reply=$(printf 'reply\t500\t\t@body\n' | model)
	why=${reply#server why=}
	[ "$why" = "$(printf 'é%.0s' {1..1022})..." ]
}

@test "a key that a server echoes is masked in the message" {
	table <<-'END'
		set | key | k-12345
		reply | 401 | | {"error":{"message":"Wrong key k-12345, not k-1234: k-12345"}} => auth why=Wrong key *******, not k-1234: *******
	END
}

@test "nesting without end and numbers without end are malformed, not fatal" {
	{ printf '%0100000d' 0 | tr 0 '['; } >deep
	{ printf '{"choices":'; printf '%0100000d' 0 | tr 0 9; printf '}'; } >long
	table <<-'END'
		reply | 200 | | @deep => malformed why=the body is no JSON object
		reply | 200 | | @long => malformed why=a reply without choices[0].message
	END
}

@test "answers 500 are the same if their words without digits are" {
	export SAMENESS=1
	printf 'reply\t%s\t\t%s\n' 500 'it broke (req_18fa)' 500 'it broke (req_99bc)' \
	    500 'it burned' 503 'it broke (req_18fa)' >in
	model <in >got
	[ "$(sed -n 1p got)" = "$(sed -n 2p got)" ]
	[ "$(sed -n 1p got)" != 0 ]
	[ "$(sed -n 1p got)" != "$(sed -n 3p got)" ]
	[ "$(sed -n 4p got)" = 0 ]
}

# Lines "STATUS BODY => FIELD": which field does that error blame?
blames() {
	while read -r line; do
		printf 'reply | %s | | %s => %s\n' "${line%% *}" \
		    "$(sed 's/^[0-9]* //; s/ => .*//' <<<"$line")" \
		    "${line##* => }"
	done >lines
	sed 's/ => .*//; s/ |/\t/g; s/\t /\t/g' lines >in
	sed 's/.* => //; s/^-$//' lines >want
	model <in | sed -n 's/.* field=\([^ ]*\) .*/\1/p; t; s/.*//p' >got
	diff want got
}

@test "a field that a model does not know is found in every provider's words" {
	blames <<-'END'
		400 {"error":{"message":"Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.","type":"invalid_request_error","param":"temperature","code":"unsupported_value"}} => temperature
		400 {"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}} => max_tokens
		400 {"error":{"message":"Unrecognized request argument supplied: reasoning_effort","type":"invalid_request_error","param":null,"code":null}} => reasoning_effort
		400 {"error":{"code":400,"message":"Invalid JSON payload received. Unknown name \"thinkingConfig\" at 'generation_config': Cannot find field.","status":"INVALID_ARGUMENT"}} => thinking
		400 {"error":{"code":400,"message":"Thinking is not enabled for models/gemini-2.0-flash","status":"INVALID_ARGUMENT"}} => thinking
		400 {"error":{"code":400,"message":"Budget 0 is invalid. This model only works in thinking mode.","status":"INVALID_ARGUMENT"}} => thinking
		400 {"type":"error","error":{"type":"invalid_request_error","message":"`temperature` is deprecated for this model."}} => temperature
		400 {"type":"error","error":{"type":"invalid_request_error","message":"`temperature` and `top_p` cannot both be specified for this model. Please use only one."}} => temperature
		400 {"type":"error","error":{"type":"invalid_request_error","message":"`temperature` may only be set to 1 when thinking is enabled."}} => temperature
		400 {"type":"error","error":{"type":"invalid_request_error","message":"adaptive thinking is not supported on this model"}} => thinking
		400 {"type":"error","error":{"type":"invalid_request_error","message":"This model does not support the effort parameter."}} => effort
		400 {"error":{"message":"Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.","type":"invalid_request_error","param":"response_format","code":null}} => response_format
		400 {"error":{"message":"This model does not support response format `json_schema`.","type":"invalid_request_error"}} => response
		400 {"error":{"code":400,"message":"JSON mode is not enabled for models/gemma-3-27b-it","status":"INVALID_ARGUMENT"}} => JSON
		400 {"error":{"message":"Invalid schema for response_format 'answer': In context=('properties', 'a'), 'minLength' is not permitted.","type":"invalid_request_error","param":"response_format","code":null}} => schema
		422 {"detail":[{"type":"extra_forbidden","loc":["body","max_completion_tokens"],"msg":"Extra inputs are not permitted"}]} => max_completion_tokens
		400 {"error":"max_completion_tokens is unknown, use max_tokens"} => max_completion_tokens
		400 {"error":{"message":"max_tokens is too large: 5000","type":"invalid_request_error","param":"max_tokens","code":"invalid_value"}} => -
		400 {"error":{"message":"temperature must be at most 2","param":"temperature"}} => -
		401 {"error":{"message":"temperature is not supported"}} => -
	END
}

@test "a refused field is dropped, a refused bound is first renamed, each said once" {
	table <<-'END'
		set | temperature | 0.5
		set | max | 100
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"a"}],"max_tokens":100,"temperature":0.5}
		reply | 400 | | {"error":{"message":"x","param":"temperature","code":"unsupported_value"}} => bad-request field=temperature why=x
		learn => again new 2 0 0: m does not know temperature: not sent from now on
		learn => again 2 0 0
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"a"}],"max_tokens":100}
		learn => 2 0 0
		reply | 400 | | {"error":{"message":"x","param":"max_tokens","code":"unsupported_parameter"}} => bad-request field=max_tokens why=x
		learn => again new 2 1 0: m does not know max_tokens: sent under its other name from now on
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"a"}],"max_completion_tokens":100}
		reply | 400 | | {"error":{"message":"x","param":"max_completion_tokens","code":"unsupported_parameter"}} => bad-request field=max_completion_tokens why=x
		learn => again new 3 1 0: m does not know max_completion_tokens: not sent from now on
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"a"}]}
		learn => 3 1 0
		reply | 400 | | {"error":{"message":"x","param":"top_p","code":"unsupported_parameter"}} => bad-request field=top_p why=x
		learn => 3 1 0
	END
}

@test "Gemini's bound has one name, and its thinkingConfig is dropped as a whole" {
	table <<-'END'
		set | kind | gemini
		set | model | gemini-2.5-pro
		set | max | 100
		set | room | 50
		set | reasoning | none
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/models/gemini-2.5-pro:generateContent {"contents":[{"role":"user","parts":[{"text":"a"}]}],"generationConfig":{"maxOutputTokens":150,"thinkingConfig":{"thinkingBudget":128}}}
		reply | 400 | | {"error":{"code":400,"message":"Unknown name \"thinkingBudget\"","status":"INVALID_ARGUMENT"}} => bad-request field=thinking why=Unknown name "thinkingBudget"
		learn => again new 8 0 0: gemini-2.5-pro does not know thinking: not sent from now on
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/models/gemini-2.5-pro:generateContent {"contents":[{"role":"user","parts":[{"text":"a"}]}],"generationConfig":{"maxOutputTokens":150}}
		reply | 400 | | {"error":{"code":400,"message":"Unknown name \"maxOutputTokens\"","status":"INVALID_ARGUMENT"}} => bad-request field=maxOutputTokens why=Unknown name "maxOutputTokens"
		learn => again new 9 0 0: gemini-2.5-pro does not know maxOutputTokens: not sent from now on
	END
}

@test "a model that is found to think gets room, and is asked again if it had none" {
	table <<-'END'
		set | max | 100
		set | room | 400
		knows | 0 | 0 | 0
		reply | 200 | | {"choices":[{"message":{"content":"half"},"finish_reason":"length"}],"usage":{"prompt_tokens":1,"completion_tokens":100,"completion_tokens_details":{"reasoning_tokens":90}}} => truncated text=half finish=length in=1 out=100 reasoning=90 thought=1 why=the answer was cut off at the bound
		learn => again new 0 0 1: m thinks first: room for 400 tokens of thought is added from now on
		ask | {"prompt":"a"} => http://127.0.0.1:1/v1/chat/completions {"model":"m","messages":[{"role":"user","content":"a"}],"max_tokens":500}
		learn => 0 0 1
		knows | 0 | 0 | 0
		reply | 200 | | {"choices":[{"message":{"content":"all","reasoning":"hm"},"finish_reason":"stop"}]} => ok text=all finish=stop thought=1
		learn => new 0 0 1: m thinks first: room for 400 tokens of thought is added from now on
		knows | 0 | 0 | 0
		set | model | gpt-5
		learn => 0 0 0
	END
}

@test "a cost counts cached tokens at their price, thoughts as output, and may be unknown" {
	table <<-'END'
		reply | 200 | | {"choices":[{"message":{"content":"a"}}],"usage":{"prompt_tokens":1000,"completion_tokens":200,"prompt_tokens_details":{"cached_tokens":400}}} => ok text=a in=1000 out=200 cached=400
		cost => nan
		set | price | 0.4,0.1,1.6
		cost => 0.0006
		reply | 200 | | {"choices":[{"message":{"content":"a"}}],"usage":{"prompt_tokens":10,"completion_tokens":0,"prompt_tokens_details":{"cached_tokens":999}}} => ok text=a in=10 out=0 cached=999
		cost => 1e-06
		reply | 200 | | {"choices":[{"message":{"content":"a"}}]} => ok text=a
		cost => nan
		set | kind | gemini
		reply | 200 | | {"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":1000,"candidatesTokenCount":100,"thoughtsTokenCount":900}} => ok text=a finish=STOP in=1000 out=1000 cached=0 reasoning=900 thought=1
		cost => 0.002
	END
}
