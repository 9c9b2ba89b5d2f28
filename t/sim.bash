# A simulator of a test's own, on a port: `load sim`.
# shellcheck shell=bash

# Start rg-sim with the given options and wait until it answers.  SIM_URL is
# where, SIM the options that make rg-call ask it, SIM_PID its process.
start_sim()
{
	local url

	mkfifo sim.url
	rg-sim --port 0 "$@" >sim.url 2>sim.err 3>&- &
	SIM_PID=$!
	read -r url <sim.url
	rm sim.url
	SIM_URL=$url
	use_sim openai sim-1
}

# Ask that simulator as provider "t" of this kind and model.
use_sim()
{
	local path=/v1

	[ "$1" != gemini ] || path=/v1beta
	SIM=(-p t
	    --set "providers.t={kind: $1, base_url: '$SIM_URL$path', model: $2}"
	    --set providers.t.price='{input: 0, cached: 0, output: 0}')
}

# A figure of its /stats, as a jq path.
sim_stat()
{
	curl -s "$SIM_URL/stats" | gojq -c "$1"
}

stop_sim()
{
	if [ -n "${SIM_PID:-}" ]; then
		kill "$SIM_PID" 2>/dev/null || return 0
		wait "$SIM_PID" 2>/dev/null || :
	fi
	SIM_PID=
}

# COUNT prompts with ids a1, a2, ...
prompts()
{
	seq "$1" | gojq -c '{id: "a\(.)", prompt: "Say \(.)"}'
}

# Wait (20 s at most) until a command succeeds: for what has no event to wait on.
until_so()
{
	local end=$((SECONDS + 20))

	until "$@"; do
		[ "$SECONDS" -lt "$end" ] || return 1
		sleep 0.02
	done
}
