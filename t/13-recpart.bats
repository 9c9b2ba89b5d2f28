# A record that stays text while it is judged (record_part.h).
load helper

added='"review":{"title":"A \"title\"","text":"tab\there é","rating":4},"check":{"verdict":"accept","reasons":[]}}'

@test "a record as the programs write it stays text, and becomes what it would as a value" {
	cat >in <<'END'
{"id":"000001-s1-9f3ac2d1","attempt":2,"plan":{"rating":4,"product":"Acme \"K2\"","length":[20,45],"aspects":["noise","ease of use"],"language":"en"},"prompt":"Write.\nNow.","reply":{"text":"{\"a\":1}","provider":"sim","tokens":{"in":1}}}
{}
{"id":17,"plan":null,"error":{"class":"network","status":500,"message":"no\treply"}}
{"id":-5,"plan":{"length":[1,2,3],"aspects":[1,"a",null,["b"],"c\\d"],"rating":"4"},"judgement":{"error":"x"}}
{"plan":[1],"reply":"text","error":7,"messages":[{"role":"user","content":"a"}],"attempt":1.5}
END
	run -0 recpart <in
	[ "${lines[0]}" = "text $(sed -n '1s/}$//p' in),$added" ]
	[ "${lines[1]}" = 'text {"id":12,'"$added" ]
	[ "${lines[2]}" = "text $(sed -n '3s/}$//p' in),$added" ]
	[ "${lines[3]}" = "text $(sed -n '4s/}$//p' in),$added" ]
	[ "${lines[4]}" = "text $(sed -n '5s/}$//p' in),\"id\":12,$added" ]
}

@test "the fields within an object are found whatever their order is" {
	cat >in <<'END'
{"id":"a","plan":{"language":"en","aspects":["noise"],"length":[1,5],"more":{"rating":1},"product":"K2","rating":2},"error":{"message":"cut","class":"truncated"}}
{"id":"b","plan":{"language":null,"category":"tea","rating":5},"reply":{"n":1,"text":"x"}}
END
	run -0 recpart <in
	[ "${lines[0]}" = "text $(sed -n '1s/}$//p' in),$added" ]
	[ "${lines[1]}" = "text $(sed -n '2s/}$//p' in),$added" ]
}

@test "the items of a list end where they do, whatever is in them" {
	cat >in <<'END'
{"id":"a","plan":{"aspects":["a,b]","\"]","\\\\","",[],["]",2],{"x":[1]},-1.5,true,null,"z"],"length":[-20,450]}}
{"id":"b","plan":{"aspects":[],"length":[7,"]"]}}
{"id":"c","plan":{"aspects":[12],"length":[7,[8]]}}
END
	run -0 recpart <in
	[ "${lines[0]}" = "text $(sed -n '1s/}$//p' in),$added" ]
	[ "${lines[1]}" = "text $(sed -n '2s/}$//p' in),$added" ]
	[ "${lines[2]}" = "text $(sed -n '3s/}$//p' in),$added" ]
}

@test "members are the right fields after lines with other keys, fewer, more, or none that could be read" {
	cat >in <<'END'
{"id":"a","plan":{"rating":4,"language":"en"},"reply":{"text":"x"}}
{"id":"b","plan":{"rating":4,"product":"K2"},"review":{"text":"y"},"reply":{"text":"z"}}
{"id":"c","plan":{"rating":4,"product":"K2"},"reply":{"text":"z"}}
{"id":"d","reply":{"text":"z"}}
{"id":"e","plan":{"rating":4,"language":"de","product":"K3"},"reply":{"text":"z"}}
{"id":"f","plan":{"rating":5},"reply":{"text":"z"}}
{"id":"g","plan":{"rating":5,"language":"de","product":"K4"},"reply":{"text":"z"}}
{"id":"h","plan":{"product":"K5","rating":1},"reply":{"n":1e5,"text":"z"}}
{"id":"i"}
{"id":"j","plan":{"product":"K5","rating":1},"reply":{"n":1,"text":"z"}}
{"id":"k","plan":{"product":"K5","ratings":1,"rating":2},"reply":{"n":1,"text":"z"}}
{"id":"l","plan":{"rating":3,"a key of no less":1,"language":"it"},"prompt":"p","reply":{"text":"z"}}
{"id":"m","plan":{"rating":3,"a key of no less":1,"language":"it"},"reply":{"text":"z"},"prompt":"p"}
{"id":"n","plan":{"rating":3,"language":"it","":2},"reply":{"text":"z"}}
{"id":"o","plan":{"rating":3,"language":"it","":2,"product":"K6"},"reply":{"text":"z"}}
{"reply":null,"id":7}
{"reply":null,"id":7}
END
	run -0 recpart <in
	[[ $output != *differs* ]]
	[ "$(cut -d ' ' -f 1 <<<"$output" | tr '\n' ' ')" = 'text whole text text text text text whole text text text text text text text text text ' ]
}

@test "no key is twice, whatever keys the line before had" {
	cat >in <<'END'
{"id":"a","plan":{"rating":1,"language":"en"}}
{"id":"b","plan":{"rating":2,"rating":3}}
{"id":"c","plan":{"rating":4,"language":"en"},"plan":{"rating":5}}
END
	run -0 recpart <in
	[ "$(cut -d ' ' -f 1 <<<"$output" | tr '\n' ' ')" = 'text whole whole ' ]
}

@test "a schema is known again, and one that only begins as the last one is not" {
	cat >in <<'END'
{"id":"a","schema":{"type":"object","n":{"m":[1]}},"reply":{"text":"x"}}
{"id":"b","schema":{"type":"object","n":{"m":[1]}},"reply":{"text":"y"}}
{"id":"c","schema":{"type":"object"},"reply":{"text":"z"}}
{"id":"d","schema":{"type":"object","n":1}}
{"id":"e","schema":{"type":"object","n":1,"n":2}}
{"id":"f","schema":"{"}
{"id":"g","schema":{"type":"object","n":1}}
{"id":"h","schema":{"type":"object","n":1
{"id":"i","schema":{"type":"object","n":1}"x":1}
{"id":"j","schema":{"type":"object","n":1},"id":2}
END
	run -0 recpart <in
	[ "$(cut -d ' ' -f 1 <<<"$output" | paste -sd ' ')" = 'text text text text whole text text not not whole' ]
	for i in 1 2 3 4 6 7; do
		[ "${lines[i - 1]}" = "text $(sed -n "${i}s/}\$//p" in),$added" ]
	done
}

@test "a record of which something would be replaced, or that is written otherwise, is read whole" {
	cat >in <<'END'
{"id":"a","review":{"text":"old"}}
{"id":"a","check":{"verdict":"reject"}}
{"id":null,"attempt":3}
{"id":1.5}
{"id":[1]}
{"id": "a"}
{"id":"\u0061","plan":{"product":"\u00e9\u0000"}}
END
	run -0 recpart <in
	[ "$(cut -d ' ' -f 1 <<<"$output" | sort | uniq -c | tr -s ' ')" = ' 7 whole' ]
	[ "${lines[2]}" = 'whole {"id":12,"attempt":3,'"$added" ]
}

@test "records of the pipe are text, and no difference shows" {
	rg-prompts -n 60 | rg-call -q -p sim -j 8 --set sim.latency=0 \
	    --set sim.faults.truncate=0.2 --set sim.faults.bad_json=0.2 >in || [ $? -eq 1 ]
	run -0 recpart <in
	[ "$(cut -d ' ' -f 1 <<<"$output" | sort | uniq -c | tr -s ' ')" = ' 60 text' ]
}
