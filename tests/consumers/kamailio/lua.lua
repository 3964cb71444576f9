-- The routes of `native.cfg`, in Lua. The exported files are in the folder of this file.
local folder = debug.getinfo(1, "S").source:match("^@(.*)/")
phrasebook = dofile(folder .. "/phrasebook/sip-phrasebook.lua")

function ksr_request_route()
	local method, user = KSR.pv.get("$rm"), KSR.pv.get("$rU")
	if method == "ACK" then
		if KSR.siputils.has_totag() > 0 then
			KSR.tm.t_relay()
		else
			KSR.tm.t_check_trans()
		end
		return
	end
	if method == "CANCEL" then
		if KSR.tm.t_check_trans() > 0 then
			KSR.tm.t_relay()
		end
		return
	end
	phrasebook.request()

	-- Only a code: a reply without a transaction. `t486`: a reply in a transaction.
	local transaction, code = user:match("^(t?)(%d+)$")
	if code then
		if transaction == "t" then
			KSR.tm.t_newtran()
		end
		phrasebook.reply(tonumber(code), "As Given")
		return
	end

	-- Other users have the port of the callee in their names: `relay-5070`. A second port is called at the same time.
	if method == "INVITE" then
		phrasebook.trying()
		KSR.rr.record_route()
	end
	local port, other = user:match("^relay%-(%d+)%-?(%d*)$")
	KSR.pv.sets("$ru", "sip:callee@127.0.0.1:" .. port)
	if other ~= "" then
		KSR.corex.append_branch_uri("sip:callee@127.0.0.1:" .. other)
	end
	KSR.tm.t_on_reply("ksr_onreply_phrasebook")
	KSR.tm.t_on_failure("ksr_failure_phrasebook")
	KSR.tm.t_relay()
end

function ksr_onreply_phrasebook()
	phrasebook.relayed()
	return 1
end

function ksr_failure_phrasebook()
	phrasebook.failed()
	return 1
end
