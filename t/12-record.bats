load helper

@test "rg-record(5) names the fields that record.c knows, and no others" {
	diff <(fields | sort) \
	    <(sed -n 's/^\.It Va //p' "$ROOT/man/rg-record.5" | sort)
}

@test "no two fields of the record have the same path" {
	[ -z "$(fields | sort | uniq -d)" ]
}

@test "rg-record(5) names every class of error" {
	diff <(fields classes | grep -vx ok | sort) \
	    <(sed -n '/^\.It Va error.class/,/^\.El/s/^\.It Cm //p' \
	    "$ROOT/man/rg-record.5" | sort)
}
