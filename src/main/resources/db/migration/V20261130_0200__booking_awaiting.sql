create index booking_awaiting on booking (campaign_id, activity_id, session_key) where state in ('ASKED', 'WAITING'); -- sessions on which something waits for an answer
