#!/bin/sh
# sim_briefs.sh N [kettle]: N briefs as rg-prompts would end its prompts with,
# for the default products or for the kettle of the three-line configuration.
awk -v n="$1" -v kettle="${2:-}" '
function pick(list,    a, k) { k = split(list, a, "|"); return a[1 + int(rand() * k)] }
BEGIN {
	srand(7)
	for (i = 1; i <= n; i++) {
		u = rand() * 100
		rating = u < 52 ? 5 : u < 74 ? 4 : u < 83 ? 3 : u < 89 ? 2 : 1
		u = rand() * 100
		words = u < 35 ? "20,45" : u < 80 ? "46,90" : "91,160"
		if (kettle != "") {
			product = "Acme K2 kettle"; category = ""
			features = "\"1.7 l\",\"blue light\""
			aspects = "ease of use|quality|reliability|value for money|customer service|design"
		} else {
			u = 1 + int(rand() * 3)
			category = u == 1 ? "software" : u == 2 ? "kitchen" : "outdoor"
			product = u == 1 ? pick("Nimbus Notes|LedgerLeaf|PipeWarden CI") : u == 2 ? pick("Brightwell K2 kettle|Hearthstone bread maker") : pick("Trailmark 32 backpack|Lumo H1 headlamp")
			features = u == 1 ? "\"offline sync\",\"shared notebooks\",\"PDF export\"" : u == 2 ? "\"variable temperature\",\"keep-warm mode\",\"limescale filter\"" : "\"rain cover\",\"hip belt pockets\",\"USB-C charging\""
			aspects = u == 1 ? "ease of use|speed|reliability|customer support|documentation|pricing" : u == 2 ? "build quality|ease of cleaning|noise|speed|safety|value for money" : "comfort|durability|weight|weather resistance|fit|value for money"
		}
		list = "\"" pick(aspects) "\""
		for (k = int(rand() * 3); k > 0; k--) {
			a = "\"" pick(aspects) "\""
			if (index(list, a) == 0) list = list "," a
		}
		printf "{\"slot\":%d,\"attempt\":1,\"seed\":1,\"product\":\"%s\"", i, product
		if (category != "") printf ",\"category\":\"%s\"", category
		printf ",\"features\":[%s],\"persona\":\"%s\",\"rating\":%d,\"words\":[%s],\"tone\":\"%s\",\"aspects\":[%s],\"language\":\"en\"}\n", features, pick("first-time buyer|seasoned user|busy parent|bargain hunter|hobbyist|small business owner|hard to please"), rating, words, pick("matter-of-fact|enthusiastic|conversational|critical"), list
	}
}'
