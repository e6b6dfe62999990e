"""What stands between the pages and the world: passwords, cookies, forgery, headers, hosts, limits, throttling."""
