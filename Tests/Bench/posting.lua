-- Posts a form from many accounts in turn. Arguments: a file of accounts (cookie, CSRF token, address, with tabs), the field
-- that changes with each request ("body" or "value").
local accounts, field, count = {}, nil, 0

function init(arguments)
    for line in io.lines(arguments[1]) do
        local cookie, token, address = line:match("([^\t]*)\t([^\t]*)\t(.*)")
        table.insert(accounts, { cookie = cookie, token = token, address = address })
    end
    field = arguments[2]
    math.randomseed(os.time())
    run = tostring(math.random(1, 1e9))
end

function request()
    count = count + 1
    local account = accounts[count % #accounts + 1]
    local body
    if field == "value" then
        -- As pgbench's script does: half of the votes change something, half say the same again.
        body = "value=" .. (math.random(2) == 1 and "agree" or "disagree")
    else
        body = "stance=agree&body=Load+" .. run .. "+" .. count .. "&submission=" .. run .. "-" .. count
    end
    return wrk.format("POST", nil, {
        ["Content-Type"] = "application/x-www-form-urlencoded",
        ["Cookie"] = account.cookie,
        ["Sec-Fetch-Site"] = "same-origin",
        ["X-Forwarded-For"] = account.address,
    }, body .. "&csrf=" .. account.token)
end
