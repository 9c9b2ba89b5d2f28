# Who is asked: an entry of `providers`, resolved (provider.h).
load helper

# Resolve with standard input as the configuration: with STATUS NAME MODEL.
with() {
	cat >c.yaml
	run -"$1" provider -c c.yaml "${@:2}"
}

@test "what an entry does not say stands in providers.defaults" {
	with 0 mine - <<-'END'
		providers:
		  defaults:
		    rpm: 60
		    tpm: 1000
		    timeouts: {idle: 7}
		    price: {input: 1, output: 4}
		  mine:
		    kind: openai
		    base_url: http://127.0.0.1:9/v1/
		    model: m-1
		    rpm: 30
		    concurrency: 3
		    account: shared
		    timeouts: {connect: 0.5}
		    price: {output: 5, cached: 0.5}
		    sampling: {temperature: 0, reasoning: low}
	END
	diff - <(printf '%s\n' "$output") <<-'END'
		mine openai http://127.0.0.1:9/v1 m-1
		key - org - project -
		account shared
		limits 3 30 1000 0 0
		price 1 1 0.5 5
		attempts 5 timeouts 500 120000 7000 300000 0
		sampling 1000 4000 1 0 0 0 low
	END
}

@test "the default is the simulator, with a price and without a key" {
	run -0 provider - -
	[ "${lines[0]}" = "sim sim http://rg-sim/v1 sim-1" ]
	[ "${lines[1]}" = "key - org - project -" ]
	[ "${lines[4]}" = "price 1 0 0 0" ]
}

@test "-m names another model, and one that is named nowhere is refused" {
	OPENAI_API_KEY=k-12345 run -0 provider openai gpt-5
	[ "${lines[0]}" = "openai openai https://api.openai.com/v1 gpt-5" ]
	OPENROUTER_API_KEY=k-12345 run -1 provider openrouter -
	[ "$output" = "providers.openrouter.model: not set; name one with -m" ]
	with 1 mine - <<-'END'
		providers:
		  mine: {kind: openai, base_url: "http://localhost:1"}
	END
	[ "$output" = "c.yaml:2: providers.mine.model: not set; name one with -m" ]
}

@test "a provider that is not there is refused with those that are" {
	for name in nobody defaults; do
		run -1 provider "$name" -
		[ "$output" = "no provider '$name'; known are sim, openai, openai-responses, anthropic, gemini, openrouter, groq, mistral, deepseek, together, ollama, llamacpp, vllm, lmstudio" ]
	done
}

@test "a key that is not set is refused by the name of its variable" {
	run -1 provider openai -
	[ "$output" = 'providers.openai.api_key_env: $OPENAI_API_KEY is not set' ]
	OPENAI_API_KEY=' ' run -1 provider openai -
	[ "$output" = 'providers.openai.api_key_env: $OPENAI_API_KEY is not set' ]
	run -0 provider -n openai -
	[ "${lines[1]}" = "key - org - project -" ]
	run -0 provider ollama llama3
	[ "${lines[1]}" = "key - org - project -" ]
}

@test "Gemini's key is GEMINI_API_KEY, else GOOGLE_API_KEY" {
	GEMINI_API_KEY=one GOOGLE_API_KEY=two run -0 provider gemini -
	[ "${lines[1]}" = "key one org - project -" ]
	GOOGLE_API_KEY=two run -0 provider gemini -
	[ "${lines[1]}" = "key two org - project -" ]
	run -1 provider gemini -
	[ "$output" = 'providers.gemini.api_key_env: $GEMINI_API_KEY is not set' ]
}

@test "OpenAI's own variables are heeded by its entries alone" {
	export OPENAI_API_KEY=k-12345 OPENAI_BASE_URL=https://proxy.example/v1/
	export OPENAI_ORG_ID=org-1 OPENAI_PROJECT_ID=proj-1 GROQ_API_KEY=g-12345
	run -0 provider openai -
	[ "${lines[0]}" = "openai openai https://proxy.example/v1 gpt-4.1-mini" ]
	[ "${lines[1]}" = "key k-12345 org org-1 project proj-1" ]
	run -0 provider openai-responses -
	[ "${lines[0]}" = "openai-responses responses https://proxy.example/v1 gpt-4.1-mini" ]
	[ "${lines[1]}" = "key k-12345 org org-1 project proj-1" ]
	run -0 provider groq m
	[ "${lines[0]}" = "groq openai https://api.groq.com/openai/v1 m" ]
	[ "${lines[1]}" = "key g-12345 org - project -" ]
	run -0 provider -s providers.openai.base_url=https://mine.example openai -
	[ "${lines[0]}" = "openai openai https://mine.example gpt-4.1-mini" ]
}

@test "what is wrong with OPENAI_BASE_URL is said of it" {
	export OPENAI_API_KEY=k-12345
	OPENAI_BASE_URL=http://proxy.example/v1 run -1 provider openai -
	[ "$output" = '$OPENAI_BASE_URL: $OPENAI_API_KEY is sent over https only, or to this machine' ]
	OPENAI_BASE_URL=proxy.example/v1 run -1 provider openai-responses -
	[ "$output" = "\$OPENAI_BASE_URL: 'proxy.example/v1' is no URL of the form https://HOST/PATH" ]
}

@test "white space around a key is taken off, and a line break within refused" {
	OPENAI_API_KEY=$' k-12345\r\n' run -0 provider openai -
	[ "${lines[1]}" = "key k-12345 org - project -" ]
	OPENAI_API_KEY=$'k-1\nX-Evil: 1' run -1 provider openai -
	[ "$output" = 'providers.openai: $OPENAI_API_KEY holds a character that no header can' ]
}

@test "a key goes over plain http to this machine only" {
	export OPENAI_API_KEY=k-12345
	for url in http://localhost:1/v1 http://127.0.0.1 'http://[::1]:8080' \
	    http://127.8.9.1:1 https://example.com; do
		run -0 provider -s "providers.openai.base_url=$url" openai -
		[ "${lines[1]}" = "key k-12345 org - project -" ]
	done
	for url in http://example.com http://127.0.0.1.example.com/v1 \
	    http://localhost@example.com http://localhost.example.com:80 \
	    'http://[2001:db8::1]'; do
		run -1 provider -s "providers.openai.base_url=$url" openai -
		[[ $output == *'providers.openai.base_url: $OPENAI_API_KEY is sent over https only, or to this machine' ]]
	done
	run -0 provider -s providers.ollama.base_url=http://box:1/v1 ollama m
}

@test "a file that was merely found may not say where a key is sent" {
	export AWS_SECRET=k-12345
	cat >config.yaml <<-'END'
		providers:
		  evil:
		    kind: openai
		    base_url: https://evil.example/v1
		    api_key_env: AWS_SECRET
		    model: m
		  near:
		    kind: openai
		    base_url: http://localhost:1
		    api_key_env: AWS_SECRET
		    model: m
		  free: {kind: openai, base_url: "https://evil.example/v1", model: m}
	END
	run -1 provider evil -
	[ "$output" = 'config.yaml:4: providers.evil.base_url: a file that was merely found may not say where $AWS_SECRET is sent; name it with -c' ]
	run -0 provider near -
	run -0 provider free -
	run -0 provider -c config.yaml evil -
	[ "${lines[1]}" = "key k-12345 org - project -" ]
}

@test "an account is its name, or its URL and a hash of its key" {
	export OPENAI_API_KEY=k-12345
	run -0 provider openai -
	want="account https://api.openai.com/v1#$(printf k-12345 | sha256sum | head -c 16)"
	[ "${lines[2]}" = "$want" ]
	run -0 provider -s providers.openai.account=team openai -
	[ "${lines[2]}" = "account team" ]
	run -0 provider ollama m
	[ "${lines[2]}" = "account http://localhost:11434/v1" ]
}

@test "a price without both of its ends is unknown, and cached is input unless said" {
	export OPENAI_API_KEY=k-12345
	run -0 provider -s providers.openai.price.input=2 openai -
	[[ ${lines[4]} == 'price 0 '* ]]
	run -0 provider -s providers.openai.price.input=2 \
	    -s providers.openai.price.output=8 openai -
	[ "${lines[4]}" = "price 1 2 2 8" ]
}

@test "a base_url that is none is refused before anybody is asked, with what one looks like" {
	export OPENAI_API_KEY=k-12345
	for url in 'https://a.example/v1?api-version=1' 'https://a.example/#x' 'https://[::1' 'https://[::1]x' \
	    https://a.example:0/v1 https://a.example:65536 https://a.example:x https://a.example:; do
		run -1 provider -s "providers.openai.base_url='$url'" openai -
		[[ $output == *"providers.openai.base_url: '$url' is no URL of the form https://HOST/PATH" ]]
	done
	for url in 'https://[::1]/v1' 'https://[::1]:443/v1' https://a.example:65535 https://u:p@a.example:8/v1; do
		run -0 provider -s "providers.openai.base_url='$url'" openai -
	done
}
