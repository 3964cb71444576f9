-- SIP Phrasebook for Kamailio's KEMI in Lua (app_lua): reason phrases in the caller's language.
--
--   phrasebook = dofile("/etc/kamailio/phrasebook/sip-phrasebook.lua")
--
--   function ksr_request_route()
--     phrasebook.request()                       -- first of all, for every request but ACK
--     phrasebook.reply(404, "Not Found")         -- where the server itself answers
--     phrasebook.trying()                        -- where it says 100 to an INVITE
--     KSR.tm.t_on_reply("ksr_onreply_phrasebook")
--     KSR.tm.t_on_failure("ksr_failure_phrasebook")
--     KSR.tm.t_relay()
--   end
--   function ksr_onreply_phrasebook() phrasebook.relayed() end
--   function ksr_failure_phrasebook() phrasebook.failed() end
--
-- A phrase stays as it is if the caller sent no Accept-Language, if none of our languages is acceptable, and if we have
-- no phrase for the code.
--
-- The choice follows RFC 4647 (lookup) with the weights of RFC 3261 25.1, with scripts kept apart: zh-TW and zh-Hant
-- never get Simplified Chinese. What a range of languages reaches is in the data, not here. The work grows with the
-- length of the header and no faster. Only the functions that say so need Kamailio.

-- The name of `unpack` since Lua 5.2.
local unpack = table.unpack or unpack

local phrasebook = { about = data.about, tags = data.tags }

-- White space, as RFC 3261 25.1 has it (a header field may go over several lines).
local WS = "[ \t\r\n]*"

-- The header with its quoted strings replaced by a mark: commas and semicolons in them separate nothing, and no
-- parameter that counts has a quoted value. A string that does not end makes its element malformed, as a second q does.
local function without_strings(header)
	local parts, from = {}, 1
	while true do
		local open = header:find('"', from, true)
		if not open then
			parts[#parts + 1] = header:sub(from)
			return table.concat(parts)
		end
		parts[#parts + 1] = header:sub(from, open - 1)
		local at = open + 1
		local close
		repeat
			close = header:find('["\\]', at)
			if not close then
				parts[#parts + 1] = ";q;q"
				return table.concat(parts)
			end
			-- A backslash takes the next byte along.
			at = close + 2
		until header:sub(close, close) == '"'
		parts[#parts + 1] = "!"
		from = close + 1
	end
end

-- The weight that an element's parameters (`;q=0.5`) give it, from 0 to 1000; nil if they are malformed.
local function weight_of(parameters)
	local weight
	for parameter in parameters:gmatch(";([^;]*)") do
		local value = parameter:match("^" .. WS .. "[qQ]" .. WS .. "(.*)$")
		if value and (value == "" or value:sub(1, 1) == "=") then
			local whole, decimals = value:match("^=" .. WS .. "([01])%.?(%d*)" .. WS .. "$")
			local point = value:find(".", 1, true)
			if weight or not whole or #decimals > 3 or (decimals ~= "" and not point)
				or (whole == "1" and decimals:find("[^0]")) then
				return nil
			end
			weight = tonumber((whole .. decimals .. "000"):sub(1, 4))
		end
	end
	return weight or 1000
end

-- The subtags of a range, in lower case, as a basic range (RFC 4647 2.1) with Mandarin as Chinese; nil if it is
-- malformed. The fifth subtag and those after it tell nothing and are left out.
local function subtags_of(range)
	local subtags, place, any, extended = {}, 0, false, false
	for subtag in (range:lower():gsub("_", "-") .. "-"):gmatch("([^-]*)-") do
		place = place + 1
		if subtag == "*" then
			any = any or place == 1
		elseif #subtag < 1 or #subtag > 8 or subtag:find(place == 1 and "[^a-z]" or "[^a-z0-9]") then
			return nil
		elseif #subtags == 0 and subtag == "cmn" then
			subtags[1] = "zh"
		elseif #subtags == 1 and subtags[1] == "zh" and not extended and subtag:find("^[a-z][a-z][a-z]$") then
			extended = true
			if subtag ~= "cmn" then
				subtags[1] = subtag
			end
		elseif #subtags < 4 then
			subtags[#subtags + 1] = subtag
		end
	end
	if any then
		return { "*" }
	end
	return subtags
end

-- The well-formed elements of a header: `subtags`, `range` (the same as text) and `weight`.
local function read(header)
	local elements = {}
	for element in (without_strings(header) .. ","):gmatch("([^,]*),") do
		local range, parameters = element:match("^" .. WS .. "([^; \t\r\n]+)" .. WS .. "(.*)$")
		if range and (parameters == "" or parameters:sub(1, 1) == ";") then
			local subtags, weight = subtags_of(range), weight_of(parameters)
			if subtags and weight then
				elements[#elements + 1] = { subtags = subtags, range = table.concat(subtags, "-"), weight = weight }
			end
		end
	end
	return elements
end

-- How closely ranges of a weight name a tag, and how closely ranges of weight 0: the number of subtags, or 0.
local function named(elements, tag)
	local yes, no = 0, 0
	for _, element in ipairs(elements) do
		local closeness = data.named[element.range .. "/" .. tag] or 0
		if element.weight == 0 then
			no = math.max(no, closeness)
		else
			yes = math.max(yes, closeness)
		end
	end
	return yes, no
end

-- The tag that an element reaches, if there is one that is not refused. The row of a range lists what the range and all
-- that begin with it reach, best first; a script (four letters) that no row knows is in the rows of `*`, and a region (two
-- letters or three digits) that no row knows is in those of `zz`.
local function reached(element, refused)
	local subtags = { unpack(element.subtags) }
	local start, region = subtags[1], 2
	if subtags[2] and subtags[2]:find("^[a-z][a-z][a-z][a-z]$") then
		if not data.reached[start .. "-" .. subtags[2]] then
			subtags[2] = "*"
		end
		start, region = start .. "-" .. subtags[2], 3
	end
	local subtag = subtags[region]
	if subtag and (subtag:find("^[a-z][a-z]$") or subtag:find("^%d%d%d$")) and data.reached[start .. "-zz"]
		and not data.reached[start .. "-" .. subtag] then
		subtags[region] = "zz"
	end
	for length = #subtags, 1, -1 do
		local tags = data.reached[table.concat(subtags, "-", 1, length)]
		if tags then
			for _, tag in ipairs(tags) do
				if not refused[tag] then
					return tag
				end
			end
			return nil
		end
	end
end

-- The tag, in lower case, that the value of Accept-Language asks for; nil if it is nil or asks for none of ours.
-- Several header fields are joined with commas first. The highest weight wins, then a language before `*`, then the
-- first in the header.
function phrasebook.negotiate(header)
	local elements = read(header or "")
	local refused = {}
	for _, tag in ipairs(data.tags) do
		local yes, no = named(elements, tag)
		refused[tag] = no > 0 and no >= yes
	end
	local best, chosen, any, any_refused = 0, nil, 0, false
	for _, element in ipairs(elements) do
		if element.range == "*" then
			any = math.max(any, element.weight)
			any_refused = any_refused or element.weight == 0
		elseif element.weight > best then
			local tag = reached(element, refused)
			if tag then
				best, chosen = element.weight, tag
			end
		end
	end
	-- `*` is the source locale, which is the first of all tags, unless another range names that.
	if any > best and not any_refused and data.tags[1] then
		local yes, no = named(elements, data.tags[1])
		if yes == 0 and no == 0 then
			chosen = data.tags[1]
		end
	end
	return chosen
end

-- The phrase of a code in a language, by its tag in lower case; nil if there is none.
function phrasebook.phrase(tag, code)
	return data.phrases[tag] and data.phrases[tag][code]
end

-- The caller's phrase for a code, in Kamailio; nil if there is none.
local function for_caller(code)
	local tag = KSR.pv.get("$avp(phrasebook)")
	return tag and phrasebook.phrase(tag, code)
end

-- Chooses a language for the request, in Kamailio: its tag goes to $avp(phrasebook), which replies see as well (they
-- cannot see the request's header fields).
function phrasebook.request()
	local fields = {}
	local field = KSR.pv.get("$(hdr(Accept-Language)[0])")
	while field do
		fields[#fields + 1] = field
		field = KSR.pv.get("$(hdr(Accept-Language)[" .. #fields .. "])")
	end
	local tag = phrasebook.negotiate(table.concat(fields, ","))
	if tag then
		KSR.pv.sets("$avp(phrasebook)", tag)
	else
		KSR.pv.unset("$avp(phrasebook)")
	end
end

-- Sends a reply, in Kamailio: stateful if there is a transaction. `reason` stands in where there is no phrase.
function phrasebook.reply(code, reason)
	KSR.sl.send_reply(code, for_caller(code) or reason)
end

-- Sends 100 in place of the one of tm, which knows no languages, in Kamailio.
function phrasebook.trying()
	local phrase = for_caller(100)
	if phrase then
		KSR.tm.t_set_auto_inv_100(0)
		KSR.sl.sl_send_reply(100, phrase)
	end
end

-- Rewrites the phrase of a reply that is relayed, in Kamailio.
function phrasebook.relayed()
	local code = KSR.pv.get("$rs")
	local phrase = for_caller(code)
	if phrase then
		KSR.textopsx.change_reply_status(code, phrase)
	end
end

-- Answers in place of tm when a branch had no final reply (408), in Kamailio: such a reply is made by tm, and passes no
-- onreply function. A reply that was received keeps its header fields, so it is left to tm; its phrase is the caller's
-- already.
function phrasebook.failed()
	if KSR.tm.t_branch_timeout() > 0 and KSR.tm.t_is_canceled() < 0 then
		local phrase = for_caller(408)
		if phrase then
			KSR.tm.t_reply(408, phrase)
		end
	end
end

return phrasebook
